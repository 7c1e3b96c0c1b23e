package molva.morphology;

import molva.morphology.Tag.Case;
import molva.morphology.Tag.Gender;
import molva.morphology.Tag.Num;

/** Tags as numbers for features. */
public final class TagHash {
    private TagHash() {}

    /** A number of its own for every tag. */
    public static int full(Tag tag) {
        int hash = tag.pos().ordinal();
        hash = hash * 11 + tag.grammaticalCase().ordinal();
        hash = hash * 5 + tag.gender().ordinal();
        hash = hash * 3 + tag.number().ordinal();
        hash = hash * 3 + tag.animacy().ordinal();
        hash = hash * 5 + tag.person().ordinal();
        hash = hash * 5 + tag.tense().ordinal();
        hash = hash * 7 + tag.form().ordinal();
        hash = hash * 5 + tag.mood().ordinal();
        hash = hash * 5 + tag.voice().ordinal();
        hash = hash * 3 + tag.aspect().ordinal();
        return hash * 2 + (tag.shortForm() ? 1 : 0);
    }

    /** Part of speech, case and verb form. */
    public static int coarse(Tag tag) {
        return tag.pos().ordinal() << 7
                | tag.grammaticalCase().ordinal() << 3
                | tag.form().ordinal();
    }

    /** How two tags stand, 0 to 8: case, and number with gender, each not told, the same or other. */
    public static int agreement(Tag first, Tag second) {
        int cases = told(first.grammaticalCase(), second.grammaticalCase(), Case.NONE);
        int numbers = told(first.number(), second.number(), Num.NONE);
        boolean plural = first.number() == Num.PLUR || second.number() == Num.PLUR;
        int genders = plural ? 0 : told(first.gender(), second.gender(), Gender.NONE);
        return cases + 3 * Math.max(numbers, genders);
    }

    /** All that {@link #agreement} looks at, a number for each combination. */
    static int agreeing(Tag tag) {
        return tag.grammaticalCase().ordinal() << 8
                | tag.number().ordinal() << 4
                | tag.gender().ordinal();
    }

    /** Whether words of this sort agree with others. */
    static boolean agrees(Tag tag) {
        return switch (tag.pos()) {
            case NOUN, PROPN, PRON, ADJ, DET, VERB, AUX -> true;
            default -> false;
        };
    }

    private static <E> int told(E first, E second, E none) {
        if (first == none || second == none) {
            return 0;
        }
        return first == second ? 1 : 2;
    }
}
