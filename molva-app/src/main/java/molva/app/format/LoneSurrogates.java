package molva.app.format;

/** Half a surrogate pair is no character, and no encoding of Unicode can carry it. */
final class LoneSurrogates {
    private LoneSurrogates() {}

    /** A JSON text in which each lone surrogate, which can only stand inside a string, is its {@code \\ud83d} escape. */
    static String escaped(String json) {
        int lone = next(json, 0);
        if (lone == json.length()) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 64);
        int from = 0;
        while (lone < json.length()) {
            escaped.append(json, from, lone).append("\\u").append(Integer.toHexString(json.charAt(lone)));
            from = lone + 1;
            lone = next(json, from);
        }
        return escaped.append(json, from, json.length()).toString();
    }

    /** The same text, as many code points long, with U+FFFD for each lone surrogate. */
    static String replaced(String text) {
        int lone = next(text, 0);
        if (lone == text.length()) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text);
        for (; lone < text.length(); lone = next(text, lone + 1)) {
            replaced.setCharAt(lone, '\uFFFD');
        }
        return replaced.toString();
    }

    /** Where the first lone surrogate from {@code from} on stands, the text's length if there is none. */
    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return text.length();
    }
}
