package molva.read;

import java.nio.charset.Charset;

/** Tells encodings apart for readers of streams, which see a sample first. */
public final class Encodings {
    private Encodings() {}

    /** The encoding of a text by its first bytes, some of which may be cut in the middle of a character. */
    public static Charset guess(byte[] sample) {
        return Encoding.guess(sample);
    }
}
