package molva.eval.morphology;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import molva.morphology.Tag;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Form;
import molva.morphology.Tag.Gender;
import molva.morphology.Tag.Pos;

/**
 * What a word tagged in OpenCorpora may be in Universal Dependencies. Its tags settle case, number and gender, but not
 * everything: its adjectives include participles, its conjunctions are of one sort, {@code быть} is always a verb. So a
 * tag is not translated but read as a bound on what the tagger may choose.
 */
final class OpenCorporaTags {
    private static final Map<Pos, Set<Pos>> PARTS = new EnumMap<>(Pos.class);

    static {
        PARTS.put(Pos.NOUN, EnumSet.of(Pos.NOUN, Pos.PROPN));
        PARTS.put(Pos.PROPN, EnumSet.of(Pos.PROPN));
        PARTS.put(Pos.ADJ, EnumSet.of(Pos.ADJ, Pos.VERB, Pos.AUX, Pos.DET, Pos.ADV));
        PARTS.put(Pos.DET, EnumSet.of(Pos.DET, Pos.PRON, Pos.ADJ, Pos.NUM));
        PARTS.put(Pos.PRON, EnumSet.of(Pos.PRON, Pos.DET, Pos.PART, Pos.SCONJ));
        PARTS.put(Pos.ADV, EnumSet.of(Pos.ADV, Pos.PART, Pos.SCONJ, Pos.VERB, Pos.ADP));
        PARTS.put(Pos.PART, EnumSet.of(Pos.PART, Pos.ADV, Pos.CCONJ, Pos.SCONJ, Pos.AUX, Pos.VERB));
        PARTS.put(Pos.CCONJ, EnumSet.of(Pos.CCONJ, Pos.SCONJ, Pos.ADV, Pos.PART, Pos.ADP));
        PARTS.put(Pos.INTJ, EnumSet.of(Pos.INTJ, Pos.PART));
        PARTS.put(Pos.ADP, EnumSet.of(Pos.ADP));
        PARTS.put(Pos.NUM, EnumSet.of(Pos.NUM, Pos.ADJ, Pos.ADV));
        PARTS.put(Pos.VERB, EnumSet.of(Pos.VERB, Pos.AUX));
        PARTS.put(Pos.PUNCT, EnumSet.of(Pos.PUNCT, Pos.SYM));
    }

    private OpenCorporaTags() {}

    /** Whether a word that OpenCorpora tags {@code gold} may be {@code tag}; never for what it leaves untagged, X. */
    static boolean allow(Tag gold, Tag tag) {
        return PARTS.getOrDefault(gold.pos(), Set.of()).contains(tag.pos())
                && parts(gold, tag)
                && told(gold.grammaticalCase(), tag.grammaticalCase())
                && told(gold.gender(), tag.gender())
                && told(gold.number(), tag.number())
                && (!gold.noun() || told(gold.animacy(), tag.animacy()))
                && told(gold.person(), tag.person())
                && told(gold.tense(), tag.tense())
                && told(gold.form(), tag.form())
                && told(gold.mood(), tag.mood())
                && told(gold.aspect(), tag.aspect());
    }

    private static boolean parts(Tag gold, Tag tag) {
        boolean inflects = gold.grammaticalCase() != Case.NONE || gold.gender() != Gender.NONE;
        return switch (tag.pos()) {
            case VERB ->
                switch (gold.pos()) {
                    case ADJ -> tag.form() == Form.PART && gold.shortForm() == tag.shortForm();
                    case ADV -> tag.form() == Form.NONE;
                    default -> true;
                };
            case ADJ -> gold.shortForm() == tag.shortForm();
            case ADV -> !gold.is(Pos.ADJ) || !inflects;
            default -> true;
        };
    }

    /** Features bind only where both tags have them. */
    private static boolean told(Enum<?> gold, Enum<?> other) {
        return gold.ordinal() == 0 || other.ordinal() == 0 || gold == other;
    }
}
