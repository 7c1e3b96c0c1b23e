package molva.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lines that are recognised by the words they begin with. A phrase of sort {@code line} must be the whole line, but for
 * numbers and marks; one of sort {@code start} begins it; one of sort {@code inside} stands anywhere in it.
 */
final class Phrases {
    static final Phrases BOILERPLATE = new Phrases("boilerplate.txt");
    static final Phrases COMMENT_HEADS = new Phrases("comment-heads.txt");
    static final Phrases NOTES = new Phrases("notes.txt");
    static final Phrases LEGAL_LABELS = new Phrases("legal-labels.txt");

    private static final int LONGEST_LINE = 300;

    private final List<Phrase> phrases;
    private final Map<Character, List<Phrase>> byFirst;

    private record Phrase(String words, String sort) {}

    private Phrases(String name) {
        WordList list = WordList.read(name);
        phrases = list.words().stream()
                .map(words -> new Phrase(words, list.sort(words).orElse("")))
                .toList();
        byFirst = phrases.stream().collect(Collectors.groupingBy(phrase -> phrase.words.charAt(0)));
    }

    boolean match(BlockPlace place) {
        return match(place.text, place.span());
    }

    /** Whether the stretch is a line of the kind listed. */
    boolean match(String text, Span span) {
        if (span.length() > LONGEST_LINE) {
            return false;
        }
        char first = Character.toLowerCase(text.charAt(span.start()));
        for (Phrase phrase : byFirst.getOrDefault(first, List.of())) {
            if (starts(text, span, phrase.words)
                    && (!phrase.sort.equals("line") || endsWith(text, span, phrase.words.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of the phrases stands in the stretch. */
    boolean isIn(String text, Span span) {
        String line = span.in(text).toLowerCase(Locale.ROOT).replace('ё', 'е');
        return phrases.stream().anyMatch(phrase -> line.contains(phrase.words));
    }

    private static boolean starts(String text, Span span, String words) {
        int end = span.start() + words.length();
        return text.regionMatches(true, span.start(), words, 0, words.length())
                && end <= span.end()
                && (end == span.end()
                        || !Letter.of(text.charAt(end - 1)).isWordlike()
                        || Letter.of(text.charAt(end)) != Letter.LETTER);
    }

    /** Whether no more letters follow the first {@code length} characters: {@code Комментарии (12)}. */
    private static boolean endsWith(String text, Span span, int length) {
        for (int i = span.start() + length; i < span.end(); i++) {
            if (Letter.of(text.charAt(i)) == Letter.LETTER) {
                return false;
            }
        }
        return true;
    }
}
