package molva.profile;

import java.util.Locale;
import molva.morphology.Words;

/**
 * The words of one document as the lists of this package look at them: lemma, or form in lower case, each with ё folded
 * to е. Thread-safe.
 */
final class Forms {
    private final Words words;

    Forms(Words words) {
        this.words = words;
    }

    String form(int token) {
        return words.lower(token);
    }

    String lemma(int token) {
        return words.lemma(token);
    }

    int size() {
        return words.size();
    }

    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
