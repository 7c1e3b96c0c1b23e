package molva.morphology;

import java.nio.charset.Charset;

/** The encoding of the dictionary's automaton, letter by letter. */
final class Koi8 {
    private static final Charset CHARSET = Charset.forName("KOI8-R");
    private static final byte[] BYTES = new byte[0x460];

    static {
        for (char c = 0x21; c < BYTES.length; c++) {
            byte[] encoded = String.valueOf(c).getBytes(CHARSET);
            BYTES[c] = encoded.length == 1 && encoded[0] != '?' ? encoded[0] : 0;
        }
    }

    private Koi8() {}

    /** The byte of {@code c}; 0 if the dictionary cannot hold it. */
    static byte encode(char c) {
        return c < BYTES.length ? BYTES[c] : 0;
    }

    static String decode(byte[] bytes, int length) {
        return new String(bytes, 0, length, CHARSET);
    }
}
