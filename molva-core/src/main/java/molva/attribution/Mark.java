package molva.attribution;

/** What a token is as a punctuation mark; {@code NONE} for words and numbers. */
enum Mark {
    NONE,
    COMMA,
    COLON,
    SEMICOLON,
    DASH,
    STOP,
    BRACKET_OPEN,
    BRACKET_CLOSE,
    QUOTE,
    OTHER;

    static Mark of(CharSequence text, int start) {
        return switch (text.charAt(start)) {
            case ',' -> COMMA;
            case ':' -> COLON;
            case ';' -> SEMICOLON;
            case '-', '–', '—', '―', '−' -> DASH;
            case '.', '!', '?', '…' -> STOP;
            case '(', '[' -> BRACKET_OPEN;
            case ')', ']' -> BRACKET_CLOSE;
            case '"', '«', '»', '“', '”', '„', '\'', '‘', '’', '‚', '‹', '›' -> QUOTE;
            default -> OTHER;
        };
    }

    /** Whether a clause or an insertion can end or begin at it. */
    boolean divides() {
        return this == COMMA || this == COLON || this == SEMICOLON || this == DASH || this == STOP;
    }
}
