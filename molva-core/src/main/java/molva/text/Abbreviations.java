package molva.text;

/** What {@link SentenceRule}s know of words that end with a full stop of their own. */
final class Abbreviations {
    private static final WordList LISTED = WordList.read("abbreviations.txt");
    private static final WordList INITIALS = WordList.read("initials.txt");
    private static final WordList OPENERS = WordList.read("sentence-openers.txt");
    private static final WordList TIME_OPENERS = WordList.read("time-openers.txt");
    private static final int LONGEST = 8;
    private static final int LONGEST_INITIAL = 5;
    /** Tokens of {@code В январе 1483 г.}, which is no sentence yet. */
    private static final int SHORTEST_SENTENCE = 5;

    private static final int SHORTEST_TIME = 3;

    private Abbreviations() {}

    /** Several words with a full stop each: {@code т. е.}, {@code кв. км.} */
    static Opinion pair(SentenceEnd end) {
        int second = end.wordBefore();
        if (!end.isFullStop() || second < 0 || end.mark - 3 < end.first) {
            return Opinion.NONE;
        }
        int first = end.is(second - 1, '.') ? second - 2 : second - 1;
        return end.isWord(first)
                ? listed(end, end.form(first) + ". " + end.form(second), end.isNumber(first - 1))
                : Opinion.NONE;
    }

    static Opinion initial(SentenceEnd end) {
        int word = end.wordBefore();
        if (!end.isFullStop() || word < 0 || end.hasClosing() || !end.startsBig(word)) {
            return Opinion.NONE;
        }
        int length = end.token(word).length();
        if (length > 1 && !(length <= LONGEST_INITIAL && INITIALS.contains(end.form(word)))) {
            return Opinion.NONE;
        }
        return opensSentence(end) ? Opinion.SPLIT : Opinion.JOIN;
    }

    static Opinion single(SentenceEnd end) {
        int word = end.wordBefore();
        if (!end.isFullStop() || word < 0 || end.token(word).length() > LONGEST) {
            return Opinion.NONE;
        }
        return listed(end, end.form(word), end.isNumber(word - 1) || end.isRoman(word - 1));
    }

    static Opinion bracketed(SentenceEnd end) {
        int word = end.wordBefore();
        boolean opened = end.isFullStop() && word >= 0 && end.token(word).length() <= LONGEST && end.is(word - 1, '(');
        return Opinion.joinIf(opened && !end.hasClosing() && (end.startsSmall(word) || end.isNumber(end.next)));
    }

    private static Opinion listed(SentenceEnd end, String abbreviation, boolean afterNumber) {
        return switch (LISTED.sort(abbreviation).orElse("")) {
            case "head" -> Opinion.JOIN;
            case "number" -> Opinion.joinIf(numberFollows(end));
            case "tail" -> tail(end);
            case "unit" -> afterNumber ? tail(end) : opensSentence(end) ? Opinion.SPLIT : Opinion.JOIN;
            default -> Opinion.NONE;
        };
    }

    /**
     * Numbers, brackets and dashes go on: {@code 5 тыс. (1997)}, {@code от 2 мая 2011 г. № 7}, {@code 8 г. — 9,6 г}; so
     * does what a bracket ends with: {@code (до 1992 г.) Рогов}.
     */
    private static Opinion tail(SentenceEnd end) {
        if (end.is(end.mark + 1, ')')) {
            return Opinion.JOIN;
        }
        boolean goesOn = numberFollows(end)
                || end.is(end.next, '(')
                || end.is(end.next, '№')
                || end.is(end.next, 'N')
                || end.isDash(end.next)
                || end.mark - end.first < SHORTEST_SENTENCE && opensWithTime(end);
        return goesOn && !end.hasClosing() ? Opinion.JOIN : Opinion.SPLIT;
    }

    private static boolean numberFollows(SentenceEnd end) {
        return end.isNumber(end.next) || end.isRoman(end.next);
    }

    /** {@code В 1483 г. Савонарола проповедовал}, {@code Летом 2008 г. Рогов ушёл}. */
    private static boolean opensWithTime(SentenceEnd end) {
        return end.mark - end.first >= SHORTEST_TIME
                && end.startsBig(end.first)
                && (end.token(end.first).length() <= 2 || TIME_OPENERS.contains(end.form(end.first)));
    }

    /** Whether the next word is one that opens sentences and no initial itself: {@code В Москве}, not {@code В. Петров}. */
    private static boolean opensSentence(SentenceEnd end) {
        return end.startsBig(end.next) && OPENERS.contains(end.form(end.next)) && !end.is(end.next + 1, '.');
    }
}
