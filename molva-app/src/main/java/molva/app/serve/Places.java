package molva.app.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import molva.app.format.CodePoints;
import molva.text.Span;

/** Stretches of one text as forms and addresses name them: {@code 12-40,43-60} in Unicode code points, end excluded. */
final class Places {
    private static final int MOST = 100;
    private static final int LONGEST = 2_500;

    private final String text;
    private final CodePoints points;

    Places(String text) {
        this.text = text;
        points = new CodePoints(text);
    }

    String name(List<Span> spans) {
        return spans.stream()
                .map(span -> points.start(span) + "-" + points.end(span))
                .collect(Collectors.joining(","));
    }

    int start(Span span) {
        return points.start(span);
    }

    /**
     * Reads stretches, without the spaces at their edges.
     *
     * @throws Problem if they are none, or the text has no such words
     */
    List<Span> read(String given) {
        if (given.isBlank()) {
            return List.of();
        }
        String[] parts =
                given.length() > LONGEST ? new String[0] : given.strip().split(",", MOST + 1);
        if (parts.length == 0 || parts.length > MOST) {
            throw wrong();
        }
        List<Span> spans = new ArrayList<>();
        for (String part : parts) {
            spans.add(span(part));
        }
        return spans;
    }

    /** The only one of them, if there is one. */
    Optional<Span> one(String given) {
        List<Span> spans = read(given);
        if (spans.size() > 1) {
            throw wrong();
        }
        return spans.stream().findFirst();
    }

    private Span span(String given) {
        int dash = given.indexOf('-');
        if (dash < 1) {
            throw wrong();
        }
        int start = number(given.substring(0, dash));
        int end = number(given.substring(dash + 1));
        if (start >= end || end > points.end(new Span(0, text.length()))) {
            throw wrong();
        }
        return stripped(points.position(start), points.position(end));
    }

    private Span stripped(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            throw wrong();
        }
        return new Span(start, end);
    }

    private static int number(String given) {
        String digits = given.strip();
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw wrong();
        }
        return Integer.parseInt(digits);
    }

    private static Problem wrong() {
        return new Problem(400, "correct.wrong.place");
    }
}
