package molva.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import molva.text.Document;
import molva.text.Metadata;

/**
 * Bytes to a document: plain text in any of the usual encodings, or a page of HTML, told apart without being asked.
 *
 * <p>Thread-safe. Whatever the bytes are, the answer is a document or one line that says why there is none.
 *
 * <pre>{@code
 * Document document = new Reader().read(Path.of("article.txt"));
 * }</pre>
 */
public final class Reader {
    /** What is read at most unless a caller asks otherwise, in bytes. */
    public static final int USUAL_LIMIT = 256 * 1024 * 1024;

    private static final Consumer<String> SILENT = note -> {};

    private final int limit;

    public Reader() {
        this(USUAL_LIMIT);
    }

    /** @param limit how many bytes one input may have at most */
    public Reader(int limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException("the limit must be more than 0 bytes, got " + limit);
        }
        this.limit = limit;
    }

    /** @throws UnreadableException if there is no such file, it may not be read, or it holds no text */
    public Document read(Path path) throws UnreadableException {
        return read(path, SILENT);
    }

    /**
     * @param notes hears in a line each what was odd and what was mended: {@code 3 lines were decoded wrongly before they
     *     were saved; mended}
     * @throws UnreadableException if there is no such file, it may not be read, or it holds no text
     */
    public Document read(Path path, Consumer<String> notes) throws UnreadableException {
        if (Files.isDirectory(path)) {
            throw new UnreadableException("it is a folder; name the files in it");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, notes);
        } catch (NoSuchFileException e) {
            throw new UnreadableException("there is no such file; check the name");
        } catch (AccessDeniedException e) {
            throw new UnreadableException("it may not be read; check its permissions");
        } catch (IOException e) {
            throw new UnreadableException("it cannot be read: " + oneLine(e));
        }
    }

    /**
     * Reads to the end of the stream and leaves it open.
     *
     * @throws UnreadableException if the stream holds no text or breaks off
     */
    public Document read(InputStream in) throws UnreadableException {
        return read(in, SILENT);
    }

    /**
     * As {@link #read(InputStream)}; {@code notes} hears what was odd.
     *
     * @throws UnreadableException if the stream holds no text or breaks off
     */
    public Document read(InputStream in, Consumer<String> notes) throws UnreadableException {
        try {
            return read(in.readNBytes(limit + 1), notes);
        } catch (IOException e) {
            throw new UnreadableException("it cannot be read: " + oneLine(e));
        }
    }

    /** @throws UnreadableException if the bytes hold no text */
    public Document read(byte[] bytes) throws UnreadableException {
        return read(bytes, SILENT);
    }

    /**
     * As {@link #read(byte[])}; {@code notes} hears what was odd.
     *
     * @throws UnreadableException if the bytes hold no text
     */
    public Document read(byte[] bytes, Consumer<String> notes) throws UnreadableException {
        if (bytes.length > limit) {
            throw new UnreadableException(
                    "it is larger than " + limit / (1024 * 1024) + " MB; divide it into smaller files");
        }
        var foreign = Foreign.of(bytes);
        if (foreign.isPresent()) {
            throw new UnreadableException("it is " + foreign.get().advice());
        }
        if (Encoding.isBinary(bytes)) {
            throw new UnreadableException("it holds binary data, not text; save it as plain text or HTML first");
        }
        Document document = document(mended(Encoding.decode(bytes), notes));
        if (notes != SILENT) {
            Oddities.in(document.text()).forEach(notes);
        }
        return document;
    }

    /** As {@link #read(byte[])}; {@code known} fills in what the document does not say of itself. */
    public Document read(byte[] bytes, Metadata known) throws UnreadableException {
        return with(known, read(bytes));
    }

    /** A text that is decoded already, plain or HTML; {@code known} fills in what it does not say of itself. */
    public Document read(String text, Metadata known) {
        return with(known, document(mended(text, SILENT)));
    }

    private static Document document(String text) {
        return Page.looksLike(text) ? Page.read(text) : Document.of(text);
    }

    private static Document with(Metadata known, Document document) {
        return new Document(
                document.text(), document.blocks(), document.metadata().filledFrom(known));
    }

    private static String mended(String text, Consumer<String> notes) {
        Mojibake.Mended mended = Mojibake.mend(text);
        if (mended.lines() > 0) {
            notes.accept(mended.lines() + (mended.lines() == 1 ? " line was" : " lines were")
                    + " decoded wrongly before being saved; mended");
        }
        return mended.text();
    }

    private static String oneLine(IOException e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
