package molva.text;

/**
 * A stretch of text in quotation marks, as {@link QuotationMarks} pairs them: {@code «Мы победили»}.
 *
 * @param span from the opening mark to the closing one, both included; where one is missing, the sentence's edge stands
 *     in for it
 * @param inner the words without their marks
 * @param style the marks
 * @param depth how many other quoted spans it stands in: 0 for the outermost
 * @param balance which of its marks the text has
 */
public record QuotedSpan(Span span, Span inner, Style style, int depth, Balance balance) {
    public QuotedSpan {
        if (!span.contains(inner)) {
            throw new IllegalArgumentException("the words must lie inside the marks, got " + inner + " in " + span);
        }
        if (depth < 0) {
            throw new IllegalArgumentException("depth must be 0 or more, got " + depth);
        }
    }

    /** Pairs of marks. */
    public enum Style {
        /** {@code «ёлочки»}. */
        ANGLE,
        /** {@code „лапки“}, {@code „лапки”}. */
        LOW,
        /** {@code “лапки”}. */
        CURLY,
        /** {@code ‘лапки’}. */
        SINGLE,
        /** {@code "прямые"}. */
        STRAIGHT,
        /** {@code 'прямые'}. */
        STRAIGHT_SINGLE,
        /** {@code ''курсив''}: two or more apostrophes, as wikis set italics. */
        WIKI,
        /** {@code ``слова''}. */
        BACKTICK,
        /** {@code ,,слова“}. */
        COMMAS
    }

    /** Which marks are there. */
    public enum Balance {
        PAIRED,
        /** The closing mark is missing: {@code «Мы победили, – сказал он.} */
        UNCLOSED,
        /** The opening mark is missing: {@code Мы победили», – сказал он.} */
        UNOPENED
    }
}
