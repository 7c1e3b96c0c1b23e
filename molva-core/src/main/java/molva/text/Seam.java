package molva.text;

/**
 * The place between two touching pieces of text, of which the rules say whether one token goes on. One seam is moved
 * along the whole text, so that asking makes no garbage.
 */
final class Seam {
    final String text;
    /** Start of the token that may end here. */
    int tokenStart;
    /** Start of the piece before the seam. */
    int leftStart;
    /** The seam itself: end of the piece before it and start of the piece after it. */
    int at;
    /** End of the piece after the seam. */
    int rightEnd;

    /** Round brackets that the block has opened so far and not closed. */
    int openBrackets;

    Letter left = Letter.SPACE;
    Letter right = Letter.SPACE;

    private final int limit;

    Seam(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    char leftLast() {
        return text.charAt(at - 1);
    }

    char rightFirst() {
        return text.charAt(at);
    }

    /** What follows the piece after the seam. */
    Letter letterAfterRight() {
        return letterAfter(rightEnd);
    }

    /**
     * Whether one of {@code marks} stands alone between two pieces of the kinds given, and this seam is at either edge of
     * it: {@code кое|-|кто}.
     */
    boolean around(String marks, Letter before, Letter after) {
        int mark = mark();
        return mark >= 0
                && marks.indexOf(text.charAt(mark)) >= 0
                && letterBefore(mark) == before
                && letterAfter(mark + 1) == after;
    }

    /** As {@link #around(String, Letter, Letter)} for any mixture of letters and digits. */
    boolean aroundWordlike(String marks) {
        int mark = mark();
        return mark >= 0
                && marks.indexOf(text.charAt(mark)) >= 0
                && letterBefore(mark).isWordlike()
                && letterAfter(mark + 1).isWordlike();
    }

    /** Position of the single mark at one side of the seam that has a piece at its other side, or -1. */
    private int mark() {
        if (right == Letter.MARK && left != Letter.MARK) {
            return at;
        }
        return left == Letter.MARK && right != Letter.MARK && tokenStart < leftStart ? at - 1 : -1;
    }

    private Letter letterBefore(int position) {
        int i = position;
        while (i > tokenStart) {
            int codePoint = text.codePointBefore(i);
            if (Letter.of(codePoint) != Letter.INNER) {
                return Letter.of(codePoint);
            }
            i -= Character.charCount(codePoint);
        }
        return Letter.SPACE;
    }

    private Letter letterAfter(int position) {
        return position < limit ? Letter.of(text.codePointAt(position)) : Letter.SPACE;
    }
}
