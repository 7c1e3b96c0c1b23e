package molva.read.archive;

import java.io.IOException;
import java.io.InputStream;
import molva.read.Reader;
import molva.text.Metadata;

/**
 * How an archive is opened.
 *
 * @param reader what makes documents of bytes
 * @param limit how many bytes one document may have at most
 * @param depth how many archives this one lies in
 */
record Opening(Reader reader, int limit, int depth) {
    /** An archive in an archive in an archive is read no further. */
    static final int DEEPEST = 3;

    Opening deeper() {
        return new Opening(reader, limit, depth + 1);
    }

    /** A text of the archive, and what is known of it. */
    Held text(String name, long position, String text, Metadata known) {
        return new Items.Text(name, position, text, known, reader);
    }

    /** The document that the stream holds, or why there is none. */
    Held bytes(String name, long position, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(limit + 1);
        return bytes.length > limit
                ? new Items.Failed(name, position, "it is larger than " + limit / (1024 * 1024) + " MB")
                : new Items.Bytes(name, position, bytes, Metadata.of("und"), reader);
    }
}
