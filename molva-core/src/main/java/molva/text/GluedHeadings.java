package molva.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds headings that lost the line ends round them: {@code …оказался другой.Путину хватило одного взглядаОтношения
 * Москвы…} holds the heading {@code Путину хватило одного взгляда}. The sign is a small letter against a capital; a
 * name such as {@code ПрофМедиа} has a capital before its small letters and is left whole.
 */
final class GluedHeadings {
    private static final int LONGEST_HEADING = 90;
    private static final int SHORTEST_HEADING = 6;
    private static final int SHORTEST_REMAINDER = 40;
    private static final int SHORTEST_QUOTATION = 20;
    private static final int LONGEST_WORD = 40;
    private static final WordList OPENERS = WordList.read("sentence-openers.txt");

    private GluedHeadings() {}

    /** A stretch of one line; {@code heading} where it was found to be one. */
    record Piece(Span span, boolean heading) {}

    static List<Piece> divide(String text, Span line) {
        List<Piece> pieces = new ArrayList<>();
        int start = line.start();
        int sentence = line.start();
        boolean oddQuotes = false;
        for (int i = line.start(); i + 1 < line.end(); i++) {
            oddQuotes ^= text.charAt(i) == '"';
            int seam = i + 1;
            if (isSentenceEnd(text, i, line.end())) {
                sentence = seam;
            } else if (isSeam(text, line, sentence, seam, oddQuotes)) {
                add(text, pieces, start, sentence, seam);
                start = seam;
                sentence = seam;
            }
        }
        pieces.add(new Piece(Line.trimmed(text, start, line.end()), false));
        return pieces;
    }

    /** A short stretch before the seam is the heading; a long one is a paragraph that lost its end. */
    private static void add(String text, List<Piece> pieces, int start, int sentence, int seam) {
        Span heading = Line.trimmed(text, sentence, seam);
        if (heading.length() > LONGEST_HEADING || heading.length() < SHORTEST_HEADING) {
            pieces.add(new Piece(Line.trimmed(text, start, seam), false));
            return;
        }
        Span before = Line.trimmed(text, start, sentence);
        if (before.length() > 0) {
            pieces.add(new Piece(before, false));
        }
        pieces.add(new Piece(heading, true));
    }

    private static boolean isSentenceEnd(String text, int mark, int limit) {
        if (!Marks.ends(text.charAt(mark))) {
            return false;
        }
        int next = mark + 1;
        while (next < limit
                && next < mark + 3
                && (Letter.of(text.charAt(next)) == Letter.SPACE || isQuote(text.charAt(next)))) {
            next++;
        }
        return next < limit
                && Character.isUpperCase(text.charAt(next))
                && mark > 3
                && Character.isLowerCase(text.charAt(mark - 1))
                && Character.isLetter(text.charAt(mark - 2))
                && Character.isLetter(text.charAt(mark - 3));
    }

    private static boolean isSeam(String text, Span line, int sentence, int seam, boolean oddQuotes) {
        int next = seam;
        if (text.charAt(seam) == '«' || text.charAt(seam) == '„' || text.charAt(seam) == '"' && !oddQuotes) {
            next++;
        }
        if (line.end() - next < SHORTEST_REMAINDER || !startsSentence(text, next, line.end())) {
            return false;
        }
        char before = text.charAt(seam - 1);
        if (isCyrillic(before) && Character.isLowerCase(before)) {
            return next > seam
                    ? isUnbroken(text, line, sentence) && isLongQuotation(text, next, line.end())
                    : endsWord(text, sentence, seam, next);
        }
        boolean against = seam - 2 >= line.start() && !Character.isWhitespace(text.charAt(seam - 2));
        boolean closed = before == '»' || before == '“' && against || before == '"' && !oddQuotes;
        return closed && next == seam && isUnbroken(text, line, sentence);
    }

    /** Whether the letters before the seam make a whole word: begun small, or followed by a word that opens sentences. */
    private static boolean endsWord(String text, int sentence, int seam, int next) {
        int start = seam;
        while (start > sentence && seam - start < LONGEST_WORD && isCyrillic(text.charAt(start - 1))) {
            start--;
        }
        if (seam - start < 2) {
            return false;
        }
        boolean begunSmall = Character.isLowerCase(text.charAt(start));
        return begunSmall || start > sentence && OPENERS.contains(word(text, next));
    }

    /** A closing quotation mark against a capital is a seam only if the stretch before it stood against something too. */
    private static boolean isUnbroken(String text, Span line, int sentence) {
        return sentence == line.start() || Letter.of(text.charAt(sentence)) != Letter.SPACE;
    }

    /** A name in quotation marks that lost its space, as in {@code газета"Известия"}, opens no sentence. */
    private static boolean isLongQuotation(String text, int start, int limit) {
        int end = Math.min(limit, start + SHORTEST_QUOTATION);
        for (int i = start; i < end; i++) {
            if (isQuote(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsSentence(String text, int start, int limit) {
        char c = text.charAt(start);
        if (!isCyrillic(c) || !Character.isUpperCase(c) || start + 1 >= limit) {
            return false;
        }
        char second = text.charAt(start + 1);
        return isCyrillic(second)
                        && Character.isLowerCase(second)
                        && start + 2 < limit
                        && isCyrillic(text.charAt(start + 2))
                || OPENERS.contains(word(text, start));
    }

    private static String word(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_WORD && isCyrillic(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isQuote(char c) {
        return Marks.opens(c) || Marks.closes(c) || Marks.straight(c);
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u052F';
    }
}
