package molva.entity;

import java.util.ArrayList;
import java.util.List;
import molva.morphology.Tag.Gender;

/** Somebody or some body that the text has spoken of so far, with where it last did. */
final class Referent {
    final Draft draft;
    /** Whether {@code он} may mean a human being here. */
    final boolean person;

    final Gender gender;
    final boolean plural;
    final List<Role> roles = new ArrayList<>();
    /** Lemmas of the nouns that may stand for it alone: {@code суд} for {@code Верховный суд}. */
    final List<String> nouns = new ArrayList<>();

    private int lastSentence = -1;
    private boolean lastSubject;
    private boolean lastQuoted;
    private int count;

    Referent(Draft draft, boolean person, Gender gender, boolean plural) {
        this.draft = draft;
        this.person = person;
        this.gender = gender;
        this.plural = plural;
    }

    boolean named() {
        return draft.type != Entity.Type.OTHER;
    }

    void see(int sentence, boolean subject, boolean quoted) {
        lastSubject = subject || lastSubject && lastSentence == sentence;
        lastSentence = sentence;
        lastQuoted = quoted;
        count++;
    }

    int distance(int sentence) {
        return sentence - lastSentence;
    }

    /** How much the text has this one in mind in {@code sentence}. */
    double prominence(int sentence, boolean quoted) {
        return -0.6 * distance(sentence)
                + (lastSubject ? 0.8 : 0)
                + 0.15 * Math.min(4, count)
                - (lastQuoted && !quoted ? 0.5 : 0)
                + (named() ? 0.3 : 0);
    }

    /** The best agreement of the roles that the text gives it with {@code role}; negative if a role speaks against it. */
    double agreement(Role role) {
        double best = 0;
        boolean against = false;
        for (Role own : roles) {
            double agreement = own.agreement(role);
            best = Math.max(best, agreement);
            against |= agreement < 0;
        }
        return best == 0 && against ? -1 : best;
    }
}
