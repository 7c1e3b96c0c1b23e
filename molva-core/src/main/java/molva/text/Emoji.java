package molva.text;

/** Pictures and smiles, with all that one of them is put together from. */
final class Emoji {
    private static final int JOINER = 0x200D;
    private static final int PICTURE_STYLE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;
    private static final int REGION_FIRST = 0x1F1E6;
    private static final int REGION_LAST = 0x1F1FF;
    /** {@code ©}, {@code ™} and their like are signs of the text unless they are told to be pictures. */
    private static final int LAST_SIGN = 0x2139;

    private static final String EYES = ":;=";
    private static final String NOSES = "-'";
    private static final String MOUTHS = ")(DPp";

    private Emoji() {}

    /** End of the picture that begins at {@code start}, or {@code start} if none does. */
    static int end(String text, int start, int limit) {
        int first = text.codePointAt(start);
        if (first < 0xA9) {
            return keycapEnd(text, start, limit);
        }
        if (!isPicture(first)) {
            return start;
        }
        int end = pictureEnd(text, start, limit);
        if (first <= LAST_SIGN && end == start + 1) {
            return start;
        }
        while (end + 1 < limit && text.charAt(end) == JOINER && isPicture(text.codePointAt(end + 1))) {
            end = pictureEnd(text, end + 1, limit);
        }
        return Math.min(end, limit);
    }

    /** End of the smile of marks that begins at {@code start}, or {@code start} if none does. */
    static int smileEnd(String text, int start, int limit) {
        Letter before = start > 0 ? Letter.of(text.codePointBefore(start)) : Letter.SPACE;
        if (EYES.indexOf(text.charAt(start)) < 0 || before == Letter.DIGIT) {
            return start;
        }
        int mouth = start + 1;
        if (mouth < limit && NOSES.indexOf(text.charAt(mouth)) >= 0) {
            mouth++;
        }
        if (mouth >= limit || MOUTHS.indexOf(text.charAt(mouth)) < 0) {
            return start;
        }
        boolean letterMouth = Letter.of(text.charAt(mouth)) == Letter.LETTER;
        int end = mouth + 1;
        while (end < limit && text.charAt(end) == text.charAt(mouth)) {
            end++;
        }
        boolean wordGoesOn = end < limit && Letter.of(text.codePointAt(end)).isWordlike();
        return wordGoesOn || letterMouth && before != Letter.SPACE ? start : end;
    }

    private static int keycapEnd(String text, int start, int limit) {
        char c = text.charAt(start);
        if (!(c >= '0' && c <= '9' || c == '#' || c == '*')) {
            return start;
        }
        int end = start + 1;
        if (end < limit && text.charAt(end) == PICTURE_STYLE) {
            end++;
        }
        return end < limit && text.charAt(end) == KEYCAP ? end + 1 : start;
    }

    private static int pictureEnd(String text, int start, int limit) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        if (isRegion(first) && end < limit && isRegion(text.codePointAt(end))) {
            return end + Character.charCount(text.codePointAt(end));
        }
        while (end < limit && isModifier(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isPicture(int codePoint) {
        return Character.isExtendedPictographic(codePoint) || isRegion(codePoint);
    }

    private static boolean isRegion(int codePoint) {
        return codePoint >= REGION_FIRST && codePoint <= REGION_LAST;
    }

    private static boolean isModifier(int codePoint) {
        return codePoint == PICTURE_STYLE
                || codePoint == KEYCAP
                || Character.isEmojiModifier(codePoint)
                || codePoint >= 0xE0020 && codePoint <= 0xE007F;
    }
}
