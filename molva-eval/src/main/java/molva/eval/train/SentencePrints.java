package molva.eval.train;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The longer sentences of a text, stripped of case, ё and punctuation, so that a copy shows however it is spelt. */
public final class SentencePrints {
    private static final int SHORTEST_WORDS = 6;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…\\n]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SentencePrints() {}

    public static Set<String> of(List<String> texts) {
        Set<String> prints = new HashSet<>();
        texts.forEach(text -> prints.addAll(of(text)));
        return prints;
    }

    public static Set<String> of(String text) {
        Set<String> prints = new HashSet<>();
        for (String sentence : SENTENCE_END.split(text)) {
            String folded = sentence.toLowerCase(Locale.ROOT).replace('ё', 'е');
            String print = BETWEEN_WORDS.matcher(folded).replaceAll(" ").strip();
            if (print.split(" ").length >= SHORTEST_WORDS) {
                prints.add(print);
            }
        }
        return prints;
    }
}
