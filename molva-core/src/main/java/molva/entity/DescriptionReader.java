package molva.entity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import molva.entity.NameLabel.Kind;
import molva.model.Features;
import molva.morphology.Tag;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Form;
import molva.morphology.Tag.Pos;

/** Reads the phrase round a common noun that means a source. */
final class DescriptionReader {
    private static final int LONGEST_COMPLEMENT = 9;

    /** Adjectives that narrow nothing: {@code сам министр, этот суд}. */
    private static final Set<String> POINTING =
            Set.of("этот", "тот", "сам", "данный", "последний", "весь", "такой", "упомянутый", "названный");

    /** Prepositions that say where an unnamed source is: {@code источник в полиции}. */
    private static final Set<String> INNER = Set.of("в", "из", "при", "на");

    /** Prepositions that go on a role: {@code депутат от партии}, {@code министр по делам}. */
    private static final Set<String> OF_ROLES = Set.of("по", "от", "при");

    private final Discourse discourse;
    private final NameScene scene;
    private final Gazetteer gazetteer;
    private final RoleFamilies families;

    DescriptionReader(Discourse discourse, Gazetteer gazetteer, RoleFamilies families) {
        this.discourse = discourse;
        this.scene = discourse.scene;
        this.gazetteer = gazetteer;
        this.families = families;
    }

    /** The description whose noun is token {@code head}; empty if it is no noun that means a source. */
    Optional<Description> at(int head) {
        Tag tag = scene.words.tag(head);
        if (scene.hints[head] == 0 || !tag.noun() && !tag.is(Pos.ADJ) || inPerson(head)) {
            return Optional.empty();
        }
        boolean adjective = tag.is(Pos.ADJ)
                && scene.sameSentence(head, head + 1)
                && scene.words.tag(head + 1).noun();
        return adjective ? Optional.empty() : Optional.of(read(head, tag));
    }

    private Description read(int head, Tag tag) {
        int first = first(head);
        int end = end(head);
        Set<Integer> states = new HashSet<>();
        Set<Integer> complements = new HashSet<>();
        boolean narrowed = end > head + 1 && !ofOutlet(head, end) || numbered(first);
        String governed = "";
        for (int i = first; i < end; i++) {
            int token = i;
            if (i == head) {
                continue;
            }
            state(i).ifPresentOrElse(states::add, () -> complement(token).ifPresent(complements::add));
            narrowed |= i < head && !POINTING.contains(scene.words.lemma(i));
            if (i > head && governed.isEmpty() && scene.words.tag(i).noun()) {
                governed = scene.words.lemma(i);
            }
        }
        String lemma = scene.words.lemma(head);
        var role = new Role(lemma, families.wording(lemma, governed), Set.copyOf(states), Set.copyOf(complements));
        var hint = SourceNouns.Hint.values()[scene.hints[head] - 1];
        return new Description(first, head, end, hint, tag, role, !narrowed);
    }

    /** {@code собеседник [агентства]}: an outlet spoken of before does not narrow who spoke to it. */
    private boolean ofOutlet(int head, int end) {
        if (scene.hints[head] != 1 + SourceNouns.Hint.ANONYMOUS.ordinal()) {
            return false;
        }
        for (int i = head + 1; i < end; i++) {
            if (scene.hints[i] != 1 + SourceNouns.Hint.MEDIA.ordinal() || discourse.named(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean inPerson(int i) {
        return discourse.name(i).filter(name -> name.kind() == Kind.PERSON).isPresent();
    }

    private int first(int head) {
        int first = head;
        while (first > scene.sentenceFirst[head] && modifier(first - 1, head)) {
            first--;
        }
        return first;
    }

    private boolean modifier(int i, int head) {
        Tag tag = scene.words.tag(i);
        boolean adjectival = (tag.is(Pos.ADJ) || tag.is(Pos.DET) || tag.form() == Form.PART) && !tag.shortForm();
        boolean possessive = PronounForms.possessive(scene.words.form(i));
        return possessive
                || adjectival
                        && (tag.number() == Tag.Num.NONE
                                || tag.number() == scene.words.tag(head).number());
    }

    private boolean numbered(int first) {
        int before = first - 1;
        return scene.sameSentence(first, before) && scene.words.tag(before).is(Pos.NUM);
    }

    /** Behind what the noun governs: {@code глава [МИД Украины]}, {@code источник [в полиции]}, {@code адвокат [Караджича]}. */
    private int end(int head) {
        int limit = Math.min(scene.sentenceEnd[head], head + LONGEST_COMPLEMENT);
        int end = head + 1;
        while (end < limit) {
            int next = governed(head, end, limit);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int governed(int head, int i, int limit) {
        Optional<NameSpan> name = discourse.name(i);
        if (name.isPresent()) {
            return name.get().kind() == Kind.PERSON && apposed(head, name.get())
                    ? i
                    : Math.max(i + 1, name.get().end());
        }
        Tag tag = scene.words.tag(i);
        if (tag.is(Pos.ADP) && i == head + 1 && inner(head, scene.words.lemma(i)) && i + 1 < limit) {
            return nounAfter(i + 1, limit, i);
        }
        if (scene.shapes[i] == Shape.QUOTE_OPEN) {
            return quoteEnd(i, limit);
        }
        if (scene.words.lemma(i).equals("и") && i > head + 1 && i + 1 < limit) {
            int next = governed(head, i + 1, limit);
            return next > i + 1 ? next : i;
        }
        boolean nominal = tag.noun() || tag.is(Pos.ADJ) || tag.is(Pos.DET) || tag.form() == Form.PART;
        return nominal && tag.grammaticalCase() == Case.GEN ? i + 1 : i;
    }

    private boolean inner(int head, String preposition) {
        boolean hidden = scene.hints[head] == 1 + SourceNouns.Hint.ANONYMOUS.ordinal();
        boolean role = scene.hints[head] == 1 + SourceNouns.Hint.ROLE.ordinal();
        return hidden && INNER.contains(preposition) || role && OF_ROLES.contains(preposition);
    }

    private int quoteEnd(int open, int limit) {
        for (int i = open + 1; i < limit; i++) {
            if (scene.shapes[i] == Shape.QUOTE_CLOSE) {
                return i + 1;
            }
        }
        return open;
    }

    /** Behind the first noun from {@code i} on with nothing but adjectives before it; {@code otherwise} if there is none. */
    private int nounAfter(int i, int limit, int otherwise) {
        for (int j = i; j < limit; j++) {
            Tag tag = scene.words.tag(j);
            boolean adjective = tag.is(Pos.ADJ) || tag.is(Pos.DET);
            if (tag.noun() || discourse.named(j) && !adjective) {
                return discourse.name(j).map(NameSpan::end).orElse(j + 1);
            }
            if (!adjective) {
                break;
            }
        }
        return otherwise;
    }

    /** {@code адвокат [Караджича]}, {@code партия [Цвангираи]}: a name right after the noun that is not the one described. */
    private boolean governs(int head, NameSpan name) {
        return name.first() == head + 1 && discourse.bearer(name.first()).isPresent() && !apposed(head, name);
    }

    /** Whether a person's name after the noun is the one who is described, and not one whom the noun governs. */
    boolean apposed(int head, NameSpan name) {
        Optional<Draft> bearer = discourse.bearer(name.first());
        if (bearer.isEmpty()) {
            return false;
        }
        boolean nominative = discourse.nominative(name, bearer.get());
        Case own = scene.words.tag(head).grammaticalCase();
        return own == Case.NOM || own == Case.NONE
                ? nominative
                : !nominative || scene.words.tag(name.first()).grammaticalCase() != Case.GEN;
    }

    private Optional<Integer> state(int i) {
        int classes = scene.listed.beginning(i) & (NameClass.COUNTRY | NameClass.COUNTRY_ADJECTIVE);
        return classes == 0
                ? Optional.empty()
                : Optional.of(state(gazetteer.name(scene.listed.name(i)).canonical()));
    }

    private Optional<Integer> complement(int i) {
        boolean counts = scene.word(i) && (scene.words.tag(i).noun() || discourse.named(i));
        return counts ? Optional.of(scene.keys[i]) : Optional.empty();
    }

    /** The number that stands for a state among complements. */
    static int state(String canonical) {
        return Features.mix(0x57a7e, Features.hash(canonical));
    }
}
