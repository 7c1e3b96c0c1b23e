package molva.text;

/** What {@link SentenceRule}s know of lists that run on in one paragraph. */
final class ListItems {
    private static final int LONGEST_NUMBER = 6;
    private static final int LONGEST_DIGITS = 3;

    private ListItems() {}

    /** Whether all that the sentence holds so far is the number of a list item: {@code 2.1.}, {@code IV.}, {@code а).} */
    static boolean isNumber(SentenceEnd end) {
        if (end.next - end.first > LONGEST_NUMBER || !end.isFullStop() || end.mark == end.first) {
            return false;
        }
        for (int i = end.first; i < end.next; i++) {
            if (!isPartOfNumber(end, i)) {
                return false;
            }
        }
        return true;
    }

    static Opinion semicolon(SentenceEnd end) {
        if (!end.is(end.mark, ';')) {
            return Opinion.NONE;
        }
        boolean ends = (opensItem(end) || end.isDash(end.next)) && !standsInBracket(end);
        return ends ? Opinion.SPLIT : Opinion.JOIN;
    }

    static Opinion bracket(SentenceEnd end) {
        if (!end.is(end.mark, ')')) {
            return Opinion.NONE;
        }
        return opensItem(end) && end.startsBig(end.next + 2) ? Opinion.SPLIT : Opinion.JOIN;
    }

    /** {@code 2)}, {@code б)} or {@code 3.} follows. */
    private static boolean opensItem(SentenceEnd end) {
        return end.next + 2 < end.size()
                && (end.isNumber(end.next) && end.token(end.next).length() <= LONGEST_DIGITS
                        || end.isWord(end.next) && end.token(end.next).length() == 1 && end.is(end.next + 1, ')'))
                && (end.is(end.next + 1, ')') || end.is(end.next + 1, '.'))
                && !end.spaceBefore(end.next + 1);
    }

    /** {@code (4; 3)}: a pair of numbers is no list. */
    private static boolean standsInBracket(SentenceEnd end) {
        for (int i = end.mark - 1; i >= end.first && i > end.mark - LONGEST_NUMBER; i--) {
            if (end.is(i, '(') || end.is(i, ')')) {
                return end.is(i, '(');
            }
        }
        return false;
    }

    private static boolean isPartOfNumber(SentenceEnd end, int index) {
        return end.isNumber(index) && (end.token(index).length() <= LONGEST_DIGITS || isNested(end, index))
                || end.isWord(index) && end.token(index).length() == 1
                || end.isRoman(index)
                || end.is(index, '.')
                || end.is(index, ')')
                || end.is(index, '§');
    }

    /** {@code 3.3.1.7}: more than two digits together are no list item but a year. */
    private static boolean isNested(SentenceEnd end, int index) {
        int digits = 0;
        for (int i = end.token(index).start(); i < end.token(index).end(); i++) {
            digits = Character.isDigit(end.text.charAt(i)) ? digits + 1 : 0;
            if (digits > 2) {
                return false;
            }
        }
        return true;
    }
}
