package molva.morphology;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import molva.text.Segmentation;

/** A segmented document with its words: word {@code i} is token {@code i}. Immutable and thread-safe. */
public final class Words {
    private final Segmentation segmentation;
    private final List<Word> words;
    /** As they stand. */
    private final String[] forms;
    /** In lower case. */
    private final String[] lower;

    public Words(Segmentation segmentation, List<Word> words) {
        this(segmentation, words, forms(segmentation));
    }

    private Words(Segmentation segmentation, List<Word> words, String[] forms) {
        this(segmentation, words, forms, Arrays.stream(forms).map(Words::lower).toArray(String[]::new));
    }

    /** With the forms, as they stand and in lower case, that the lexicon has at hand; the arrays are not copied. */
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

    private static String[] forms(Segmentation segmentation) {
        String[] forms = new String[segmentation.tokens().size()];
        Arrays.setAll(forms, segmentation::form);
        return forms;
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
        return forms[index];
    }

    /** The form in lower case with ё as е. */
    public String lower(int index) {
        return lower[index];
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
