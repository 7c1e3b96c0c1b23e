package molva.syntax;

import java.util.ArrayList;
import java.util.List;
import molva.morphology.Words;
import molva.text.Sentence;

/**
 * A tree over each sentence: every word has one head, and one word of each sentence is its root. Immutable.
 */
public final class Syntax {
    private final Words words;
    private final int[] heads;
    private final Relation[] relations;

    /**
     * @param heads of each word the index of its head, in the same sentence; -1 for a root
     * @throws IllegalArgumentException if there is not one head and one relation for each word
     */
    Syntax(Words words, int[] heads, Relation[] relations) {
        if (heads.length != words.size() || relations.length != words.size()) {
            throw new IllegalArgumentException("a head and a relation for each of " + words.size() + " words, got "
                    + heads.length + " and " + relations.length);
        }
        this.words = words;
        this.heads = heads;
        this.relations = relations;
    }

    public Words words() {
        return words;
    }

    /** Index of the word that word {@code index} depends on; -1 if it is the root of its sentence. */
    public int head(int index) {
        return heads[index];
    }

    public Relation relation(int index) {
        return relations[index];
    }

    /** The words of {@code sentence} that depend on word {@code index}, in order. */
    public List<Integer> dependents(int index, Sentence sentence) {
        List<Integer> dependents = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (heads[i] == index) {
                dependents.add(i);
            }
        }
        return dependents;
    }

    /** Whether {@code ancestor} is {@code index} or one of the words above it. */
    public boolean under(int index, int ancestor) {
        int word = index;
        while (word >= 0 && word != ancestor) {
            word = heads[word];
        }
        return word == ancestor;
    }
}
