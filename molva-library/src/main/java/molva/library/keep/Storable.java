package molva.library.keep;

/** Text as SQLite can keep it. */
final class Storable {
    private Storable() {}

    /** Half a surrogate pair cannot be written as UTF-8; what stands for it is as long, so that positions hold. */
    static String text(String text) {
        StringBuilder mended = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                mended.setCharAt(i, '\ufffd');
            }
        }
        return mended.toString();
    }
}
