package molva.text;

/** What a character is to the tokenizer. */
enum Letter {
    LETTER,
    DIGIT,
    /** Punctuation. */
    MARK,
    /** Any other visible character. */
    SYMBOL,
    /** White space, controls and marks of no width: never part of a token, unless inside a word. */
    SPACE,
    /** Goes on a word and never begins one: combining marks, soft hyphens, marks of no width between letters. */
    INNER;

    private static final int TABLE_SIZE = 0x530;
    private static final Letter[] TABLE = new Letter[TABLE_SIZE];

    static {
        for (int i = 0; i < TABLE_SIZE; i++) {
            TABLE[i] = find(i);
        }
    }

    static Letter of(int codePoint) {
        return codePoint < TABLE_SIZE ? TABLE[codePoint] : find(codePoint);
    }

    boolean isWordlike() {
        return this == LETTER || this == DIGIT;
    }

    private static Letter find(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.LETTER_NUMBER -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> INNER;
            case Character.FORMAT -> INNER;
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> SPACE;
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                codePoint == '%' || codePoint == '&' || codePoint == '@' || codePoint == '#' || codePoint == '*'
                        ? SYMBOL
                        : MARK;
            default -> codePoint == '`' || codePoint == '\u2212' ? MARK : SYMBOL;
        };
    }
}
