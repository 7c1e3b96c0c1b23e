package molva.text;

/** A word, number, mark or other smallest piece of a sentence, where it stands (UTF-16 units, end excluded). */
public record Token(int start, int end, Kind kind) {
    public enum Kind {
        /** Letters, also with inner hyphens or apostrophes: {@code премьер-министр}, {@code O'Reilly}. */
        WORD,
        /** Digits with their inner marks: {@code 3,5}, {@code 12:30}, {@code 30-летний} is a WORD. */
        NUMBER,
        PUNCTUATION,
        SYMBOL,
        /** An address of the web or of mail. */
        LINK,
        /** {@code #тег} or {@code @имя}. */
        TAG,
        EMOJI
    }

    public Span span() {
        return new Span(start, end);
    }

    public int length() {
        return end - start;
    }
}
