package molva.entity;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import molva.morphology.Tag;
import molva.morphology.Tag.Case;

/** Those of whom the text has spoken so far. Remembers a fixed number of the latest, so that time stays linear. */
final class Referents {
    private static final int RECENT = 12;

    /** The same noun, head of the same. */
    private static final double SURE = 4;

    private final Discourse discourse;
    private final Leaders leaders;
    private final Map<Draft, Referent> byDraft = new HashMap<>();
    private final Deque<Referent> recent = new ArrayDeque<>();
    private final Map<String, Referent> byNoun = new HashMap<>();
    private final Map<String, Deque<Referent>> byRole = new HashMap<>();
    private final Map<Integer, Referent> byHead = new HashMap<>();
    private final Map<Draft, Description> described = new LinkedHashMap<>();
    private int placedEnd;

    Referents(Discourse discourse, Leaders leaders) {
        this.discourse = discourse;
        this.leaders = leaders;
    }

    /** The referent of a name. */
    Referent of(Draft draft, NameSpan name) {
        return byDraft.computeIfAbsent(draft, key -> {
            boolean person = draft.type == Entity.Type.PERSON;
            var referent = new Referent(draft, person, draft.gender, false);
            if (person) {
                PersonMention mention = PersonMention.of(discourse.scene, name);
                referent.addName(mention);
                leaders.roles(mention.last().key()).forEach(role -> addRole(referent, role));
            }
            return referent;
        });
    }

    /** The referent of a description that means nobody spoken of before. */
    Referent newlyDescribed(Description description, Draft draft) {
        described.put(draft, description);
        var referent = Referent.described(draft, description);
        byDraft.put(draft, referent);
        return referent;
    }

    Optional<Referent> known(Draft draft) {
        return Optional.ofNullable(byDraft.get(draft));
    }

    void addRole(Referent referent, Role role) {
        if (referent.addRole(role)) {
            Deque<Referent> bearers = byRole.computeIfAbsent(role.lemma(), key -> new ArrayDeque<>());
            bearers.addFirst(referent);
            if (bearers.size() > RECENT) {
                bearers.removeLast();
            }
        }
    }

    /** Those spoken of last, the latest first, and those who were called by the same noun. */
    Set<Referent> candidates(Role role) {
        Set<Referent> candidates = new LinkedHashSet<>(recent);
        candidates.addAll(byRole.getOrDefault(role.lemma(), new ArrayDeque<>()));
        return candidates;
    }

    /** Those spoken of last, the latest first. */
    Collection<Referent> recent() {
        return recent;
    }

    /** Whom this noun, with more words or none, last meant. */
    Optional<Referent> called(String noun) {
        return Optional.ofNullable(byNoun.get(noun));
    }

    void call(String noun, Referent referent) {
        byNoun.put(noun, referent);
    }

    /** The referent of the description whose noun is {@code token}. */
    Optional<Referent> atHead(int token) {
        return Optional.ofNullable(byHead.get(token));
    }

    void putAtHead(int token, Referent referent) {
        byHead.put(token, referent);
    }

    void see(Referent referent, int token) {
        see(referent, token, discourse.scene.words.tag(token).grammaticalCase() == Case.NOM);
    }

    void see(Referent referent, int token, boolean subject) {
        Tag tag = discourse.scene.words.tag(token);
        referent.see(tag, discourse.sentence(token), subject, discourse.inSpeech(token));
        recent.remove(referent);
        recent.addFirst(referent);
        if (recent.size() > RECENT) {
            recent.removeLast();
        }
    }

    /** Notes a place that means the referent, unless a part of it is taken. Calls come in the order of the text. */
    void place(Referent referent, int first, int end, Mention.Form form) {
        boolean free = first >= placedEnd;
        for (int i = first; i < end && free; i++) {
            free = !discourse.named(i);
        }
        if (free) {
            referent.draft.places.add(new Draft.Place(first, end, referent.draft.type, form));
            placedEnd = end;
        }
    }

    /** Those who are only described, and meant in more places than one. Calling it ends the reading. */
    List<Draft> described(RoleFamilies families) {
        described.forEach((draft, description) ->
                namedLater(description, families).ifPresent(referent -> referent.draft.absorb(draft)));
        return described.keySet().stream()
                .filter(draft -> draft.places.size() > 1)
                .toList();
    }

    /** Who is called the same beside a name further on: {@code [Мэр Москвы] назвал… Мэр Москвы Сергей Собянин…} */
    private Optional<Referent> namedLater(Description description, RoleFamilies families) {
        boolean one = description.hint() == SourceNouns.Hint.ROLE && !description.plural() && !description.bare();
        return one
                ? byRole.getOrDefault(description.role().lemma(), new ArrayDeque<>()).stream()
                        .filter(referent -> referent.agreement(description.role(), families) >= SURE)
                        .reduce((later, earlier) -> earlier)
                : Optional.empty();
    }
}
