package molva.morphology;

import java.util.List;
import java.util.Locale;
import molva.text.Segmentation;

/** A segmented document with its words: word {@code i} is token {@code i}. Immutable and thread-safe. */
public final class Words {
    private final Segmentation segmentation;
    private final List<Word> words;
    /** Forms as they stand and in lower case, filled when first asked for: any thread writes the same. */
    private final String[] forms;

    private final String[] lower;

    public Words(Segmentation segmentation, List<Word> words) {
        this(segmentation, words, new String[words.size()], new String[words.size()]);
    }

    /** With what is known already of {@code forms} and {@code lower}. */
    Words(Segmentation segmentation, List<Word> words, String[] forms, String[] lower) {
        this.segmentation = segmentation;
        this.words = List.copyOf(words);
        this.forms = forms;
        this.lower = lower;
        if (words.size() != segmentation.tokens().size()) {
            throw new IllegalArgumentException("a word for each token, got " + words.size() + " words for "
                    + segmentation.tokens().size() + " tokens");
        }
    }

    public Segmentation segmentation() {
        return segmentation;
    }

    public List<Word> words() {
        return words;
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

    /** The characters of token {@code index}. */
    public String form(int index) {
        String form = forms[index];
        if (form == null) {
            form = segmentation.form(index);
            forms[index] = form;
        }
        return form;
    }

    /** The form in lower case with ё as е. */
    public String lower(int index) {
        String folded = lower[index];
        if (folded == null) {
            folded = lower(form(index));
            lower[index] = folded;
        }
        return folded;
    }

    static String lower(String form) {
        return form.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    public int size() {
        return words.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words that && segmentation.equals(that.segmentation) && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return 31 * segmentation.hashCode() + words.hashCode();
    }

    @Override
    public String toString() {
        return "Words of " + segmentation;
    }
}
