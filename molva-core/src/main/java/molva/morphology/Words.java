package molva.morphology;

import java.util.List;
import molva.text.Segmentation;

/** A segmented document with its words: word {@code i} is token {@code i}. */
public record Words(Segmentation segmentation, List<Word> words) {
    public Words {
        words = List.copyOf(words);
        if (words.size() != segmentation.tokens().size()) {
            throw new IllegalArgumentException("a word for each token, got " + words.size() + " words for "
                    + segmentation.tokens().size() + " tokens");
        }
    }

    public Word word(int index) {
        return words.get(index);
    }

    public Tag tag(int index) {
        return words.get(index).tag();
    }

    public String lemma(int index) {
        return words.get(index).lemma();
    }

    public String form(int index) {
        return segmentation.form(index);
    }

    public int size() {
        return words.size();
    }
}
