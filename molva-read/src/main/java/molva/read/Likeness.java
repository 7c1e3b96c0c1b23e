package molva.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** How much a text looks like Russian, letter by letter: enough to choose among encodings of the same bytes. */
final class Likeness {
    private static final String FREQUENCIES = "/molva/read/letter-frequencies.txt";
    private static final String COMMON_MARKS = "«»—–…№„“”’\u00A0";
    private static final int FIRST = 0x400;
    private static final int LAST = 0x4FF;
    private static final double EVEN_SHARE = 300;
    /** What a character costs that Russian does not have, or not here. */
    private static final double BAD = -3;

    private static final double LATIN = 0.4;
    /** What a capital after a capital costs: whole words of capitals are rare. */
    private static final double CAPITALS = 0.2;

    private static final double[] LETTERS = read();

    private Likeness() {}

    /** The average over the characters beyond ASCII, from -3 for none of Russian's up to about 1; 0 where there are none. */
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
            return COMMON_MARKS.indexOf(c) >= 0 ? LATIN : BAD;
        }
        boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
        boolean scriptsMixed = Character.isLetter(before) && before < 0x80 != isLatin(c);
        if (capitalInside || scriptsMixed) {
            return BAD;
        }
        if (isLatin(c)) {
            return Character.isLetter(before) ? LATIN : 0;
        }
        char small = Character.toLowerCase(c);
        double letter = small >= FIRST && small <= LAST ? LETTERS[small - FIRST] : BAD;
        return small != c && Character.isUpperCase(before) ? letter - CAPITALS : letter;
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** For each Cyrillic letter the logarithm of its share against an even one. */
    private static double[] read() {
        double[] letters = new double[LAST - FIRST + 1];
        Arrays.fill(letters, BAD);
        try (InputStream in = Objects.requireNonNull(Likeness.class.getResourceAsStream(FREQUENCIES), FREQUENCIES);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().filter(one -> !one.startsWith("#")).toList()) {
                letters[line.charAt(0) - FIRST] =
                        Math.max(BAD, Math.log(Integer.parseInt(line.substring(2)) / EVEN_SHARE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FREQUENCIES, e);
        }
        return letters;
    }
}
