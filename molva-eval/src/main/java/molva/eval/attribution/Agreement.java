package molva.eval.attribution;

import java.util.Locale;
import java.util.stream.Collectors;

/** What of a gold attribution the predicted one has right, part by part. */
final class Agreement {
    private static final int STEM = 4;
    private static final int ENDING = 3;

    private Agreement() {}

    static boolean exactContent(ScoredText text, Marking gold, Marking predicted) {
        return text.trim(gold.content()).equals(text.trim(predicted.content()));
    }

    static boolean exactSource(ScoredText text, Marking gold, Marking predicted) {
        return text.trim(gold.source()).equals(text.trim(predicted.source()));
    }

    /** Without case, ё, punctuation and the words' endings: {@code Юрия Подоляки} is {@code Юрий Подоляка}. */
    static boolean who(Marking gold, Marking predicted) {
        return sameName(gold.who(), predicted.who());
    }

    static boolean sameName(String gold, String predicted) {
        return stems(gold).equals(stems(predicted));
    }

    private static String stems(String who) {
        String folded = who.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return ScoredText.words(folded).stream()
                .map(span -> stem(span.in(folded)))
                .collect(Collectors.joining(" "));
    }

    private static String stem(String word) {
        int length = word.codePointCount(0, word.length());
        int kept = Math.min(length, Math.max(STEM, length - ENDING));
        return word.substring(0, word.offsetByCodePoints(0, kept));
    }
}
