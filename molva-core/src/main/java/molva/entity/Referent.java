package molva.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import molva.morphology.Tag;
import molva.morphology.Tag.Gender;

/** Somebody or some body that the text has spoken of so far, with where it last did. */
final class Referent {
    private static final int MOST_ROLES = 8;

    final Draft draft;
    /** Whether it is people, whom {@code он} and {@code который} mean rather than others. */
    final boolean people;

    final Gender gender;
    final boolean plural;
    private final List<Role> roles = new ArrayList<>();
    /** Of the words of a person's name. */
    private final Set<Integer> nameKeys = new HashSet<>();

    private boolean onlyBare;
    private int lastSentence = -1;
    private boolean lastSubject;
    private boolean lastInSpeech;
    private Tag lastTag = Tag.of(Tag.Pos.X);
    private int count;

    Referent(Draft draft, boolean people, Gender gender, boolean plural) {
        this.draft = draft;
        this.people = people;
        this.gender = gender;
        this.plural = plural;
    }

    /** Whether it has been called by a noun alone so far. */
    boolean onlyBare() {
        return onlyBare;
    }

    void describedBy(Description description) {
        onlyBare &= description.bare();
    }

    boolean named() {
        return draft.type != Entity.Type.OTHER;
    }

    static Referent described(Draft draft, Description description) {
        var referent =
                new Referent(draft, description.people(), description.tag().gender(), description.plural());
        referent.onlyBare = true;
        return referent;
    }

    void addName(PersonMention mention) {
        mention.parts.forEach(part -> nameKeys.add(part.key()));
    }

    /** Whether the role is new. */
    boolean addRole(Role role) {
        return roles.size() < MOST_ROLES && !roles.contains(role) && roles.add(role);
    }

    boolean hasRoles() {
        return !roles.isEmpty();
    }

    void see(Tag tag, int sentence, boolean subject, boolean inSpeech) {
        lastTag = tag;
        lastSubject = subject || lastSubject && lastSentence == sentence;
        lastSentence = sentence;
        lastInSpeech = inSpeech;
        count++;
    }

    /** Of the head of what it was last called. */
    Tag lastTag() {
        return lastTag;
    }

    int distance(int sentence) {
        return sentence - lastSentence;
    }

    /** How much the text has this one in mind in {@code sentence}. */
    double prominence(int sentence, boolean inSpeech) {
        return -0.6 * distance(sentence)
                + (lastSubject ? 0.8 : 0)
                + 0.15 * Math.min(4, count)
                - (lastInSpeech && !inSpeech ? 0.5 : 0)
                + (named() ? 0.3 : 0);
    }

    /** How well {@code role} may mean this one; negative if what the text says of it speaks against. */
    double agreement(Role role, RoleFamilies families) {
        if (role.complements().stream().anyMatch(nameKeys::contains)) {
            return -1;
        }
        double best = 0;
        boolean against = false;
        for (Role own : roles) {
            double agreement = own.agreement(role, families);
            best = Math.max(best, agreement);
            against |= agreement < 0;
        }
        return best == 0 && against ? -1 : best;
    }
}
