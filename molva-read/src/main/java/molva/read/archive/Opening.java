package molva.read.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import molva.read.Reader;
import molva.text.Metadata;

/**
 * How an archive is opened.
 *
 * @param reader what makes documents of bytes
 * @param limit how many bytes one document may have at most
 * @param depth how many archives this one lies in
 * @param columns where rows keep the parts of an article
 */
record Opening(Reader reader, int limit, int depth, Columns columns) {
    /** An archive in an archive in an archive is read no further. */
    static final int DEEPEST = 3;

    Opening deeper() {
        return new Opening(reader, limit, depth + 1, columns);
    }

    /** A text of the archive, and what is known of it. */
    Held text(String name, long position, String text, Metadata known) {
        return new Items.Text(name, position, text, known, reader);
    }

    /** As {@link #whole}, of a stream that does not break off. */
    Held bytes(String name, long position, InputStream in) throws IOException {
        Whole whole = whole(name, position, in);
        if (whole.broken().isPresent()) {
            throw whole.broken().get();
        }
        return whole.held();
    }

    /**
     * The document that a stream holds, or why there is none.
     *
     * @param broken why the stream broke off before its end; the document is what came before
     */
    record Whole(Held held, Optional<IOException> broken) {}

    /** @throws IOException if the stream breaks off before it gave anything */
    Whole whole(String name, long position, InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Optional<IOException> broken = Optional.empty();
        byte[] piece = new byte[16 * 1024];
        try {
            for (int read = in.read(piece); read >= 0 && bytes.size() <= limit; read = in.read(piece)) {
                bytes.write(piece, 0, read);
            }
        } catch (IOException e) {
            if (bytes.size() == 0) {
                throw e;
            }
            broken = Optional.of(e);
        }
        Held held = bytes.size() > limit
                ? new Items.Failed(name, position, "it is larger than " + limit / (1024 * 1024) + " MB")
                : new Items.Bytes(name, position, bytes.toByteArray(), Metadata.of("und"), reader);
        return new Whole(held, broken);
    }
}
