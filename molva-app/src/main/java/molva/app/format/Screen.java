package molva.app.format;

/** What a terminal makes of characters. */
public final class Screen {
    private Screen() {}

    /**
     * The text with every character that steers instead of being shown (escape sequences, changes of the direction of
     * writing) as U+FFFD, so that no article can repaint the terminal. Spaces and line ends become spaces.
     */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shown.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : steers(c) ? '\uFFFD' : c);
        }
        return shown.toString();
    }

    /** The same with its line ends and as many characters as it had; a carriage return is a space. */
    static String lines(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shown.append(c == '\n' || c == '\t' ? c : c == '\r' ? ' ' : steers(c) ? '\uFFFD' : c);
        }
        return shown.toString();
    }

    /** Whether {@code c} is a control character or one that turns the direction of writing. */
    static boolean steers(char c) {
        return Character.isISOControl(c)
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u061C';
    }

    /** How many cells of the terminal {@code text} takes. */
    static int width(String text) {
        return text.codePoints().map(Screen::width).sum();
    }

    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> wide(c) ? 2 : 1;
        };
    }

    /** East Asian letters and emoji. */
    private static boolean wide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }

    /** {@code text} in at most {@code width} cells, its end given up for {@code …} where it is longer. */
    static String fit(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder fitting = new StringBuilder();
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            used += width(c);
            if (used >= width) {
                break;
            }
            fitting.appendCodePoint(c);
            i += Character.charCount(c);
        }
        return fitting.append('…').toString();
    }

    /** {@code text} with spaces in front up to {@code width} cells. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** {@code text} with spaces behind up to {@code width} cells. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }
}
