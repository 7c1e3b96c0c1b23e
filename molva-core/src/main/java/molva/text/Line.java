package molva.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the text without the white space at its edges; several where an article was set in lines of one width.
 *
 * @param gap how many line ends stand between this line and the one before it
 */
record Line(Span span, int gap) {
    private static final int WIDEST_SETTING = 100;
    private static final double FULL_LINE = 0.75;
    private static final int FEWEST_FULL_LINES = 4;

    /** The lines of a text that are not blank. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int gap = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = endOfLine(text, start);
            Span span = trimmed(text, start, end);
            if (span.length() > 0) {
                lines.add(new Line(span, gap));
                gap = 0;
            }
            gap++;
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return joined(text, lines);
    }

    /** The stretch without white space and marks of no width at its edges. */
    static Span trimmed(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    private static boolean isBlank(char c) {
        return Letter.of(c) == Letter.SPACE || Character.getType(c) == Character.FORMAT;
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && "\n\r\u2028\u2029\u0085".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static List<Line> joined(String text, List<Line> lines) {
        boolean setInWidth = isSetInWidth(lines);
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            Line before = joined.isEmpty() ? line : joined.getLast();
            if (line != before && line.gap == 1 && (setInWidth || breaksSentence(text, before, line))) {
                joined.set(joined.size() - 1, new Line(before.span.union(line.span), before.gap));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** Whether the text is broken into lines of one width, paragraphs being set apart by blank lines. */
    private static boolean isSetInWidth(List<Line> lines) {
        int widest = 0;
        for (Line line : lines) {
            widest = Math.max(widest, line.span.length());
        }
        int full = 0;
        int followed = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i + 1).gap == 1) {
                followed++;
                full += lines.get(i).span.length() >= widest * FULL_LINE ? 1 : 0;
            }
        }
        return widest <= WIDEST_SETTING && full >= FEWEST_FULL_LINES && full >= followed * FULL_LINE;
    }

    /** Whether a line ends in the middle of a sentence that the next one goes on with in small letters. */
    private static boolean breaksSentence(String text, Line before, Line next) {
        char last = text.charAt(before.span.end() - 1);
        return Character.isLowerCase(text.charAt(next.span.start()))
                && !startsListItem(text, next.span)
                && (Letter.of(last).isWordlike() || last == ',' || Marks.dash(last));
    }

    /** {@code а) первое}. */
    private static boolean startsListItem(String text, Span line) {
        return line.length() > 1 && ").".indexOf(text.charAt(line.start() + 1)) >= 0;
    }
}
