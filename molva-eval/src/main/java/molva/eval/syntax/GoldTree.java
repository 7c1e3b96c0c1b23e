package molva.eval.syntax;

import java.util.Arrays;
import java.util.List;
import molva.eval.treebank.GoldSentence;
import molva.eval.treebank.GoldWord;
import molva.syntax.Relation;

/**
 * An annotator's tree, as the parser counts: words from 0, the root after the last.
 *
 * @param heads of each word the index of its head; the number of words for the root
 */
record GoldTree(int[] heads, Relation[] relations) {
    static GoldTree of(GoldSentence sentence) {
        List<GoldWord> words = sentence.words();
        int[] heads = words.stream()
                .mapToInt(word -> word.head() == 0 ? words.size() : word.head() - 1)
                .toArray();
        var relations = words.stream()
                .map(word -> Relation.named(word.relation()).orElse(Relation.DEP))
                .toArray(Relation[]::new);
        for (int i = 0; i < heads.length; i++) {
            relations[i] = heads[i] == heads.length
                    ? Relation.ROOT
                    : relations[i] == Relation.ROOT ? Relation.DEP : relations[i];
        }
        return new GoldTree(heads, relations);
    }

    /** Whether a sentence has a whole tree. */
    static boolean has(GoldSentence sentence) {
        return sentence.words().stream()
                        .allMatch(word -> word.head() >= 0
                                && word.head() <= sentence.words().size())
                && sentence.words().stream().filter(word -> word.head() == 0).count() == 1;
    }

    int size() {
        return heads.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GoldTree tree
                && Arrays.equals(heads, tree.heads)
                && Arrays.equals(relations, tree.relations);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(heads);
    }

    @Override
    public String toString() {
        return Arrays.toString(heads) + Arrays.toString(relations);
    }
}
