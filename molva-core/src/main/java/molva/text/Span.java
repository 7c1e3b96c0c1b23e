package molva.text;

/**
 * A stretch of a text: UTF-16 units, 0-based, end excluded. Ordered by start, then end.
 *
 * @throws IllegalArgumentException if {@code start} is negative or past {@code end}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span must have 0 <= start <= end, got " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int position) {
        return start <= position && position < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words of this span: {@code text.substring(start, end)}. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
