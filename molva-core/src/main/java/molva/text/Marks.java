package molva.text;

/** The punctuation marks that Russian texts use, by what they do. */
final class Marks {
    /** Hyphens that stand inside a word: hyphen-minus, hyphen, no-break hyphen, minus. */
    static final String HYPHENS = "-\u2010\u2011\u2212";

    static final String DASHES = HYPHENS + "\u2012\u2013\u2014\u2015";
    static final String APOSTROPHES = "'\u2019\u02BC`";
    private static final String OPENING = "«„“‘‹([{<";
    private static final String CLOSING = "»”’›)]}>";
    private static final String STRAIGHT = "\"'";

    private Marks() {}

    /** Whether a sentence may end with this mark. */
    static boolean ends(char mark) {
        return mark == '.' || mark == '!' || mark == '?' || mark == '…' || mark == '‽';
    }

    static boolean dash(char mark) {
        return DASHES.indexOf(mark) >= 0;
    }

    /** A mark that can only open; {@code “} is also the closing mark of {@code „…“}. */
    static boolean opens(char mark) {
        return OPENING.indexOf(mark) >= 0;
    }

    /** A mark that can close; {@code “} closes what {@code „} opened. */
    static boolean closes(char mark) {
        return CLOSING.indexOf(mark) >= 0 || mark == '“';
    }

    /** A mark that both opens and closes: {@code "} and {@code '}. */
    static boolean straight(char mark) {
        return STRAIGHT.indexOf(mark) >= 0;
    }
}
