package molva.profile;

import java.util.Locale;
import molva.morphology.Words;

/**
 * The words of one document as the lists of this package look at them: lemma, or form in lower case, each with ё folded
 * to е. Forms are folded when first asked for. For one thread.
 */
final class Forms {
    private final Words words;
    private final String[] folded;

    Forms(Words words) {
        this.words = words;
        folded = new String[words.size()];
    }

    String form(int token) {
        String form = folded[token];
        if (form == null) {
            form = fold(words.form(token));
            folded[token] = form;
        }
        return form;
    }

    String lemma(int token) {
        return words.lemma(token);
    }

    int size() {
        return folded.length;
    }

    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
