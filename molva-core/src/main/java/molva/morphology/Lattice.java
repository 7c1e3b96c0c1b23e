package molva.morphology;

import java.util.Arrays;

/**
 * The forms of one sentence, each with all that it may be, and which of these has been chosen so far. To clear and fill
 * again for each sentence; not thread-safe.
 */
public final class Lattice {
    private WordForm[] forms = new WordForm[64];
    private int[] chosen = new int[64];
    private int size;

    public void clear() {
        size = 0;
    }

    public void add(WordForm form) {
        if (size == forms.length) {
            forms = Arrays.copyOf(forms, 2 * size);
            chosen = Arrays.copyOf(chosen, 2 * size);
        }
        chosen[size] = 0;
        forms[size++] = form;
    }

    public int size() {
        return size;
    }

    public WordForm form(int index) {
        return forms[index];
    }

    public void choose(int index, int word) {
        chosen[index] = word;
    }

    /** Index of the word chosen; 0 where none has been yet. */
    public int chosen(int index) {
        return chosen[index];
    }

    public Word word(int index) {
        return forms[index].word(chosen[index]);
    }

    Tag tag(int index) {
        return forms[index].words[chosen[index]].tag();
    }

    int lemma(int index) {
        return forms[index].lemmas[chosen[index]];
    }
}
