package molva.text;

/** Addresses of the web and of mail in running text. */
final class Address {
    private static final WordList TOP_DOMAINS = WordList.read("top-domains.txt");
    private static final String[] SCHEMES = {"http://", "https://", "ftp://", "www."};
    private static final String NOT_AT_END = ".,;:!?…'\"»”“)]}>*";
    private static final int LONGEST_HOST = 253;
    private static final int LONGEST_MAIL_NAME = 64;
    private static final String NEVER_INSIDE = "\"«»“”„<>`";

    private Address() {}

    /** End of the web address that begins at {@code start}, or {@code start} if none does. */
    static int linkEnd(String text, int start, int limit) {
        if (goesOnFrom(text, start)) {
            return start;
        }
        boolean schemeLikely = "hHfFwW".indexOf(text.charAt(start)) >= 0;
        for (String scheme : SCHEMES) {
            if (schemeLikely && text.regionMatches(true, start, scheme, 0, scheme.length())) {
                int end = runEnd(text, start + scheme.length(), limit);
                return end > start + scheme.length() ? end : start;
            }
        }
        int host = hostEnd(text, start, limit);
        return host > start && host < limit && text.charAt(host) == '/' ? runEnd(text, host, limit) : host;
    }

    /** End of the mail address that begins at {@code start}, or {@code start} if none does. */
    static int mailEnd(String text, int start, int limit) {
        int longest = Math.min(limit, start + LONGEST_MAIL_NAME + 1);
        int at = goesOnFrom(text, start) ? longest : start;
        while (at < longest && isLatin(text.charAt(at))
                || at > start && at < longest && "._+-".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at == start || at >= longest || text.charAt(at) != '@') {
            return start;
        }
        int end = hostEnd(text, at + 1, limit);
        return end > at + 1 ? end : start;
    }

    /** End of a bare host whose last label is a known top domain, or {@code start}. */
    private static int hostEnd(String text, int start, int blockEnd) {
        int limit = Math.min(blockEnd, start + LONGEST_HOST);
        int end = start;
        int label = start;
        int found = start;
        while (end < limit && isHostCharacter(text.charAt(end))) {
            if (text.charAt(end) == '.') {
                if (end == label) {
                    break;
                }
                label = end + 1;
            }
            end++;
            boolean labelEnds =
                    end >= limit || !Letter.of(text.codePointAt(end)).isWordlike() && text.charAt(end) != '-';
            if (label > start && end > label && labelEnds && isTopDomain(text, start, label, end)) {
                found = end;
            }
        }
        return found;
    }

    /** {@code другой.Но}: a capital after small letters begins a sentence, but {@code Газета.Ru} is a host. */
    private static boolean isTopDomain(String text, int start, int label, int end) {
        if (!TOP_DOMAINS.contains(text.substring(label, end))) {
            return false;
        }
        boolean latinDomain = isLatin(text.charAt(label));
        boolean capital = Character.isUpperCase(text.charAt(label));
        return latinDomain && (!capital || Character.isUpperCase(text.charAt(start))) || !latinDomain && !capital;
    }

    private static int runEnd(String text, int start, int limit) {
        int end = start;
        while (end < limit && isAddressCharacter(text, end)) {
            end++;
        }
        int open = balance(text, start, end);
        while (end > start && NOT_AT_END.indexOf(text.charAt(end - 1)) >= 0) {
            if (text.charAt(end - 1) == ')') {
                if (open >= 0) {
                    break;
                }
                open++;
            }
            end--;
        }
        return end;
    }

    /** Opening brackets less closing ones: {@code /wiki/Москва_(река)} closes what it opened. */
    private static int balance(String text, int start, int end) {
        int open = 0;
        for (int i = start; i < end; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return open;
    }

    /** Inside a longer run of letters and marks nothing begins; this also keeps the search linear. */
    private static boolean goesOnFrom(String text, int start) {
        return start > 0
                && (Letter.of(text.codePointBefore(start)).isWordlike()
                        || "._+-@/".indexOf(text.charAt(start - 1)) >= 0);
    }

    private static boolean isAddressCharacter(String text, int i) {
        char c = text.charAt(i);
        return Letter.of(c) != Letter.SPACE
                && NEVER_INSIDE.indexOf(c) < 0
                && Letter.of(text.codePointAt(i)) != Letter.INNER;
    }

    private static boolean isHostCharacter(char c) {
        return c == '-' || c == '.' || Letter.of(c).isWordlike();
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Letter.of(c).isWordlike();
    }
}
