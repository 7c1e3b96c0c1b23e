package molva.morphology;

import java.util.List;
import java.util.Map;
import java.util.Set;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Form;
import molva.morphology.Tag.Pos;

/** Chooses among readings by what stands before: the preposition's cases, agreement, capital letters. */
final class Disambiguation {
    private static final Map<String, Set<Case>> GOVERNED = Map.ofEntries(
            Map.entry("в", Set.of(Case.LOC, Case.ACC)),
            Map.entry("во", Set.of(Case.LOC, Case.ACC)),
            Map.entry("на", Set.of(Case.LOC, Case.ACC)),
            Map.entry("о", Set.of(Case.LOC)),
            Map.entry("об", Set.of(Case.LOC)),
            Map.entry("при", Set.of(Case.LOC)),
            Map.entry("к", Set.of(Case.DAT)),
            Map.entry("ко", Set.of(Case.DAT)),
            Map.entry("по", Set.of(Case.DAT)),
            Map.entry("с", Set.of(Case.INS, Case.GEN)),
            Map.entry("со", Set.of(Case.INS, Case.GEN)),
            Map.entry("за", Set.of(Case.INS, Case.ACC)),
            Map.entry("под", Set.of(Case.INS, Case.ACC)),
            Map.entry("над", Set.of(Case.INS)),
            Map.entry("перед", Set.of(Case.INS)),
            Map.entry("между", Set.of(Case.INS)),
            Map.entry("через", Set.of(Case.ACC)),
            Map.entry("про", Set.of(Case.ACC)),
            Map.entry("согласно", Set.of(Case.DAT)));

    private Disambiguation() {}

    /** Whether a preposition still waits for its noun past a word of this tag: {@code в [новом] сезоне}. */
    static boolean keepsPreposition(Tag tag) {
        return tag.is(Pos.ADJ) || tag.is(Pos.DET) || tag.is(Pos.NUM) || tag.form() == Form.PART;
    }

    static Reading choose(List<Reading> readings, boolean name, Tag previous, String preposition) {
        Reading best = readings.getFirst();
        int highest = Integer.MIN_VALUE;
        for (Reading reading : readings) {
            int score = score(reading.tag(), name, previous, preposition);
            if (score > highest) {
                highest = score;
                best = reading;
            }
        }
        return best;
    }

    private static int score(Tag tag, boolean name, Tag previous, String preposition) {
        int score = usual(tag);
        if (name && tag.noun()) {
            score += tag.is(Pos.PROPN) ? 6 : 4;
        }
        if (!preposition.isEmpty() && tag.grammaticalCase() != Case.NONE) {
            Set<Case> governed = GOVERNED.getOrDefault(preposition, Set.of(Case.GEN));
            score += governed.contains(tag.grammaticalCase()) ? 8 : -8;
        } else if (tag.grammaticalCase() == Case.GEN && previous.noun()) {
            score += 3;
        }
        if (previous.grammaticalCase() != Case.NONE && previous.grammaticalCase() == tag.grammaticalCase()) {
            boolean modifies = keepsPreposition(previous);
            score += modifies ? 4 : 1;
            score += modifies && previous.number() == tag.number() && previous.gender() == tag.gender() ? 3 : 0;
        }
        return score;
    }

    private static int usual(Tag tag) {
        int score = switch (tag.pos()) {
            case ADP, CCONJ, SCONJ, PRON, DET -> 5;
            case PART, ADV, AUX -> 4;
            case NOUN, ADJ, NUM -> 3;
            case VERB -> tag.form() == Form.FIN && tag.mood() == Tag.Mood.IMP ? 0 : 3;
            case PROPN, X, PUNCT, SYM -> 1;
            case INTJ -> 0;
        };
        return score
                + switch (tag.grammaticalCase()) {
                    case NOM -> 3;
                    case GEN, ACC -> 2;
                    case DAT, INS, LOC -> 1;
                    case NONE, VOC, PAR -> 0;
                };
    }
}
