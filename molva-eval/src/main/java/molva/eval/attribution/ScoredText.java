package molva.eval.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import molva.text.Span;

/**
 * A text as the scores count it: its words are runs of letters, digits and {@code _} (what {@code \w+} finds), on their
 * own and not as the analyser cuts them, so that a change of the tokenizer moves no score. Immutable.
 */
final class ScoredText {
    private static final String EDGE = " \t\n\r.,;:!?…–—-\"«»“”„'()";

    private final String text;
    private final List<Span> words;

    ScoredText(String text) {
        this.text = text;
        this.words = List.copyOf(words(text));
    }

    static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && inWord(text.codePointAt(i))) {
                i += Character.charCount(text.codePointAt(i));
            }
            if (i > start) {
                words.add(new Span(start, i));
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return words;
    }

    private static boolean inWord(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(codePoint) || codePoint == '_';
        };
    }

    int size() {
        return words.size();
    }

    boolean startsUpperCase(int word) {
        return Character.isUpperCase(text.codePointAt(words.get(word).start()));
    }

    /** The words that share a character with any of {@code spans}. */
    BitSet covered(Iterable<Span> spans) {
        BitSet covered = new BitSet(words.size());
        for (Span span : spans) {
            for (int i = firstEndingAfter(span.start());
                    i < words.size() && words.get(i).start() < span.end();
                    i++) {
                covered.set(i);
            }
        }
        return covered;
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** {@code span} without the white space and punctuation at its edges. */
    Span trim(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && EDGE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }

    Optional<Span> trim(Optional<Span> span) {
        return span.map(this::trim);
    }

    List<Span> trim(List<Span> spans) {
        return spans.stream().map(this::trim).sorted().toList();
    }
}
