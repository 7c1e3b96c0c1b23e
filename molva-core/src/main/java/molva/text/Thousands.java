package molva.text;

/** Numbers whose thousands are set apart by spaces: {@code 1 200}, {@code 10 000 000,50}. */
final class Thousands {
    private static final int GROUP = 3;

    private Thousands() {}

    /** End of the number that begins at {@code start}, or {@code start} if no such number does. */
    static int end(String text, int start, int limit) {
        int end = digitsEnd(text, start, limit);
        if (end == start || end - start > GROUP || text.charAt(start) == '0' || touchesNumber(text, start)) {
            return start;
        }
        int groups = 0;
        while (end + GROUP < limit && isGroupSpace(text.charAt(end)) && isDigit(text.charAt(end + 1))) {
            int next = digitsEnd(text, end + 1, limit);
            if (next - end - 1 != GROUP) {
                return start;
            }
            end = next;
            groups++;
        }
        return groups == 0 ? start : fractionEnd(text, end, limit);
    }

    /** A group must not go on from digits or a decimal mark before it, as in {@code 0,5 200}. */
    private static boolean touchesNumber(String text, int start) {
        return start > 0
                        && (Letter.of(text.codePointBefore(start)).isWordlike()
                                || ".,:/-".indexOf(text.charAt(start - 1)) >= 0)
                || start > 1 && isGroupSpace(text.charAt(start - 1)) && isDigit(text.charAt(start - 2));
    }

    private static int fractionEnd(String text, int end, int limit) {
        if (end + 1 < limit && text.charAt(end) == ',' && isDigit(text.charAt(end + 1))) {
            return digitsEnd(text, end + 1, limit);
        }
        return end;
    }

    private static int digitsEnd(String text, int start, int limit) {
        int end = start;
        while (end < limit && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isGroupSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }
}
