package molva.read;

/** How much a text looks like Russian, letter by letter: enough to choose among encodings of the same bytes. */
final class Likeness {
    /** The Russian letters from the most frequent one to the rarest, after the counts of the Russian National Corpus. */
    private static final String BY_FREQUENCY = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґў";

    private static final String COMMON_MARKS = "«»—–…№„“”’\u00A0";
    private static final double BAD = -1;

    private Likeness() {}

    /** Between -1 and 1, for the characters beyond ASCII; 0 where there are none. */
    static double toRussian(String text) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                sum += score(i > 0 ? text.charAt(i - 1) : ' ', text.charAt(i));
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double score(char before, char c) {
        if (!Character.isLetter(c)) {
            return COMMON_MARKS.indexOf(c) >= 0 ? 0.3 : BAD;
        }
        boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
        boolean scriptsMixed = Character.isLetter(before) && before < 0x80 != isLatin(c);
        if (capitalInside || scriptsMixed) {
            return BAD;
        }
        if (isLatin(c)) {
            return Character.isLetter(before) ? 0.4 : 0;
        }
        int rank = BY_FREQUENCY.indexOf(Character.toLowerCase(c));
        double common = rank < 0 ? BAD : 1 - (double) rank / BY_FREQUENCY.length();
        return Character.isUpperCase(c) ? common - 0.2 : common;
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
