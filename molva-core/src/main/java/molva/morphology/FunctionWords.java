package molva.morphology;

import java.util.Set;

/** What the dictionary does not tell of the closed classes. */
final class FunctionWords {
    private static final Set<String> COORDINATING = Set.of(
            "а", "и", "или", "иль", "либо", "но", "да", "однако", "зато", "ни", "также", "тоже", "притом", "причем",
            "то");

    private FunctionWords() {}

    static Tag.Pos conjunction(String lemma) {
        return COORDINATING.contains(lemma) ? Tag.Pos.CCONJ : Tag.Pos.SCONJ;
    }
}
