package molva.attribution;

import java.util.List;

/**
 * Words that may be the content of a cue.
 *
 * @param opening what its telling stretch begins after, or where it stands
 * @param stretches one or more, disjoint, in order
 * @param edges how many edges of clauses lie between the start of the telling stretch and its end
 */
record ContentCandidate(Opening opening, List<Stretch> stretches, int edges) {
    /** Where the telling stretch of a content begins. */
    enum Opening {
        THAT,
        SO_THAT,
        QUESTION,
        COLON,
        QUOTATION,
        QUOTATIONS,
        RETOLD_AND_QUOTED,
        ABOUT,
        INFINITIVE,
        PREPOSITION,
        OBJECT,
        NAMED,
        AS,
        COMMA,
        COMMA_LATER,
        AT_ONCE,
        LEFT,
        LEFT_AND_QUOTED,
        LEFT_BLOCK,
        LEFT_QUOTATION,
        LEFT_QUOTATIONS,
        AROUND,
        AROUND_IN_QUOTATION,
        SUBJECT_AND_REST,
        SUBJECT_ALONE,
        /** {@code [О своём уходе] X объявил}, {@code [обвинения] X отрицал} */
        FRONTED,
        FRONTED_AND_REST,
        SENTENCE_BEFORE,
        /** {@code X сказал, что [C]. Y это отрицает} */
        CLAUSE_BEFORE,
        SENTENCES_BEFORE,
        NEXT_BLOCK,
        /** {@code Он рассказал, что [C]:} and then [words of his on their own lines] */
        RETOLD_AND_BLOCK,
        NEXT_BLOCKS,
        DIALOGUE
    }

    ContentCandidate {
        stretches = List.copyOf(stretches);
    }

    static ContentCandidate of(Opening opening, int first, int end, int edges) {
        return new ContentCandidate(opening, List.of(new Stretch(first, end)), edges);
    }

    Stretch first() {
        return stretches.getFirst();
    }

    Stretch last() {
        return stretches.getLast();
    }

    boolean holds(int token) {
        for (Stretch stretch : stretches) {
            if (stretch.holds(token)) {
                return true;
            }
        }
        return false;
    }
}
