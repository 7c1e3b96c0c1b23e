package molva.entity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
            Set.of("этот", "тот", "сам", "данный", "последний", "весь", "свой", "такой");

    private final NameScene scene;
    private final Gazetteer gazetteer;
    private final int[] nameAt;
    private final java.util.List<NameSpan> names;

    /** @param nameAt for each token the index of the name that holds it, -1 if none */
    DescriptionReader(NameScene scene, Gazetteer gazetteer, java.util.List<NameSpan> names, int[] nameAt) {
        this.scene = scene;
        this.gazetteer = gazetteer;
        this.names = names;
        this.nameAt = nameAt;
    }

    /** The description whose noun is token {@code head}; empty if it is no noun that means a source. */
    Optional<Description> at(int head) {
        Tag tag = scene.words.tag(head);
        if (scene.hints[head] == 0 || !tag.noun() && !tag.is(Pos.ADJ) || inPerson(head)) {
            return Optional.empty();
        }
        if (tag.is(Pos.ADJ)
                && head + 1 < scene.sentenceEnd[head]
                && (scene.words.tag(head + 1).noun())) {
            return Optional.empty();
        }
        int first = first(head);
        int end = end(head);
        Set<Integer> complements = new HashSet<>();
        boolean narrowed = end > head + 1;
        for (int i = first; i < end; i++) {
            if (i != head) {
                complement(i).ifPresent(complements::add);
                narrowed |= i < head && !POINTING.contains(scene.words.lemma(i));
            }
        }
        var hint = SourceNouns.Hint.values()[scene.hints[head] - 1];
        return Optional.of(new Description(first, head, end, hint, tag, complements, !narrowed));
    }

    private boolean inPerson(int i) {
        return nameAt[i] >= 0 && names.get(nameAt[i]).kind() == NameLabel.Kind.PERSON;
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
        return adjectival
                && (tag.number() == Tag.Num.NONE
                        || tag.number() == scene.words.tag(head).number());
    }

    /** Behind the genitives and names that the noun governs: {@code глава [МИД Украины]}, {@code министр [по делам молодёжи]}. */
    private int end(int head) {
        int limit = Math.min(scene.sentenceEnd[head], head + LONGEST_COMPLEMENT);
        int end = head + 1;
        while (end < limit) {
            int next = complementEnd(end, limit);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int complementEnd(int i, int limit) {
        if (nameAt[i] >= 0) {
            NameSpan name = names.get(nameAt[i]);
            return name.kind() == NameLabel.Kind.PERSON ? i : Math.max(i + 1, name.end());
        }
        Tag tag = scene.words.tag(i);
        if (tag.is(Pos.ADP) && scene.words.lemma(i).equals("по") && i + 1 < limit) {
            return i + 2;
        }
        boolean genitive = tag.grammaticalCase() == Case.GEN
                && (tag.noun() || tag.is(Pos.ADJ) || tag.is(Pos.DET) || tag.form() == Form.PART);
        boolean insideFor =
                i >= 2 && scene.words.tag(i - 1).grammaticalCase() == Case.DAT && tag.grammaticalCase() == Case.GEN;
        return genitive || insideFor ? i + 1 : i;
    }

    private Optional<Integer> complement(int i) {
        if (!scene.word(i)) {
            return Optional.empty();
        }
        int classes = scene.listed.beginning(i);
        if ((classes & (NameClass.COUNTRY | NameClass.COUNTRY_ADJECTIVE)) != 0) {
            return Optional.of(state(gazetteer.name(scene.listed.name(i)).canonical()));
        }
        Tag tag = scene.words.tag(i);
        return tag.noun() || nameAt[i] >= 0 ? Optional.of(scene.keys[i]) : Optional.empty();
    }

    static int state(String canonical) {
        return Features.mix(0x57a7e, Features.hash(canonical));
    }
}
