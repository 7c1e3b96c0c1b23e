package molva.text;

/** What {@link SentenceRule}s know of names and titles that hold marks. */
final class Names {
    private static final WordList WITH_MARKS = WordList.read("names-with-marks.txt");
    private static final int LONGEST_TITLE = 6;

    private Names() {}

    /** {@code Yahoo!}. */
    static boolean haveOwnMark(SentenceEnd end) {
        return end.wordBefore() >= 0 && !end.isFullStop() && WITH_MARKS.contains(end.form(end.wordBefore()));
    }

    /** {@code «Яндекс.Музыка»}: a name of two parts in quotation marks of its own. */
    static boolean areGlued(SentenceEnd end) {
        int before = end.mark - 2;
        return end.startsBig(end.mark - 1)
                && (before >= end.first && isQuote(end, before)
                        || end.next + 1 < end.size() && isQuote(end, end.next + 1));
    }

    /**
     * Whether the place is inside a short title: its quotation mark was opened a few words ago, not after a colon or a
     * dash, and closes a few words on before a small letter.
     */
    static boolean standInTitle(SentenceEnd end) {
        if (end.hasClosing()) {
            return false;
        }
        int opening = end.mark - 1;
        while (opening > end.first && end.mark - opening < LONGEST_TITLE && !isQuote(end, opening)) {
            opening--;
        }
        int closing = end.next;
        while (closing < end.size() && closing - end.next < LONGEST_TITLE && !isQuote(end, closing)) {
            closing++;
        }
        return opening > end.first
                && closing + 1 < end.size()
                && isQuote(end, opening)
                && end.opensAt(opening)
                && isQuote(end, closing)
                && end.closesAt(closing)
                && end.isWord(opening - 1)
                && end.startsSmall(closing + 1);
    }

    private static boolean isQuote(SentenceEnd end, int index) {
        char c = end.firstCharacter(index);
        return end.token(index).kind() == Token.Kind.PUNCTUATION && "«»„“”\"".indexOf(c) >= 0;
    }
}
