package molva.entity;

/** How a token is written. */
enum Shape {
    /** {@code министр} */
    LOWER,
    /** {@code Путин} */
    CAPITAL,
    /** {@code А} of {@code А. С. Пушкин} */
    INITIAL,
    /** {@code ООН} */
    CAPITALS,
    /** {@code Нью-Йорк}: a capital after a hyphen too. */
    HYPHEN_CAPITALS,
    /** {@code аль-Багдади} */
    HYPHEN_LATER_CAPITAL,
    /** {@code Санкт-петербургский}, {@code Экс-президент} */
    HYPHEN_CAPITAL,
    /** {@code СберБанк}, {@code КоммерсантЪ} */
    MIXED,
    /** {@code Reuters} */
    LATIN,
    /** {@code CNN} */
    LATIN_CAPITALS,
    /** {@code iPhone}, {@code the} */
    LATIN_LOWER,
    NUMBER,
    QUOTE_OPEN,
    QUOTE_CLOSE,
    MARK,
    OTHER;

    boolean capital() {
        return switch (this) {
            case CAPITAL,
                    INITIAL,
                    CAPITALS,
                    HYPHEN_CAPITALS,
                    HYPHEN_LATER_CAPITAL,
                    HYPHEN_CAPITAL,
                    MIXED,
                    LATIN,
                    LATIN_CAPITALS,
                    LATIN_LOWER -> true;
            case LOWER, NUMBER, QUOTE_OPEN, QUOTE_CLOSE, MARK, OTHER -> false;
        };
    }

    /** The shape of the word at {@code start} to {@code end} of {@code text}. */
    static Shape ofWord(CharSequence text, int start, int end) {
        char first = text.charAt(start);
        if (first < 0x250 && Character.isLetter(first)) {
            return latin(text, start, end);
        }
        int capitals = 0;
        int hyphen = -1;
        boolean afterHyphen = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean capital = Character.isUpperCase(c);
            capitals += capital ? 1 : 0;
            if (c == '-') {
                hyphen = i;
            }
            afterHyphen |= capital && hyphen == i - 1 && hyphen >= 0;
        }
        return cyrillic(Character.isUpperCase(first), capitals, end - start, hyphen >= 0, afterHyphen);
    }

    private static Shape cyrillic(boolean first, int capitals, int length, boolean hyphen, boolean afterHyphen) {
        if (capitals == 0) {
            return LOWER;
        }
        if (hyphen) {
            return afterHyphen ? first ? HYPHEN_CAPITALS : HYPHEN_LATER_CAPITAL : first ? HYPHEN_CAPITAL : MIXED;
        }
        if (capitals == length) {
            return length == 1 ? INITIAL : CAPITALS;
        }
        return first && capitals == 1 ? CAPITAL : MIXED;
    }

    private static Shape latin(CharSequence text, int start, int end) {
        int capitals = 0;
        for (int i = start; i < end; i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        if (!Character.isUpperCase(text.charAt(start))) {
            return LATIN_LOWER;
        }
        return capitals == end - start && capitals > 1 ? LATIN_CAPITALS : LATIN;
    }
}
