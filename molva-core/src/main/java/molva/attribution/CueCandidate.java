package molva.attribution;

/**
 * A place where the text may signal an attribution: tokens {@code first} (included) to {@code end} (excluded).
 *
 * @param head the verb, noun or mark itself
 * @param noun the noun of a verb that says only together with it (выразил <b>надежду</b>), -1 if there is none
 * @param word its entry in the lexicon; of the noun where there is one
 */
record CueCandidate(int first, int end, int head, int noun, CueWord word) {
    boolean holds(int token) {
        return first <= token && token < end;
    }

    boolean is(CueWord.Part part) {
        return word.part() == part;
    }
}
