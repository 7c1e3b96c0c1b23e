package molva.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import molva.read.UnreadableException.Reason;
import molva.text.Document;
import molva.text.Metadata;
import molva.text.Oddity;

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

    private final int limit;
    private final boolean comments;

    public Reader() {
        this(USUAL_LIMIT);
    }

    /** @param limit how many bytes one input may have at most */
    public Reader(int limit) {
        this(limit, false);
    }

    private Reader(int limit, boolean comments) {
        if (limit <= 0) {
            throw new IllegalArgumentException("the limit must be more than 0 bytes, got " + limit);
        }
        this.limit = limit;
        this.comments = comments;
    }

    /** One that keeps what readers wrote under the article of a page, as blocks of comment behind it. */
    public Reader withComments() {
        return new Reader(limit, true);
    }

    /** @throws UnreadableException if there is no such file, it may not be read, or it holds no text */
    public Document read(Path path) throws UnreadableException {
        if (Files.isDirectory(path)) {
            throw new UnreadableException("it is a folder; name the files in it");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in);
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
        try {
            return read(in.readNBytes(limit + 1));
        } catch (IOException e) {
            throw new UnreadableException("it cannot be read: " + oneLine(e));
        }
    }

    /** @throws UnreadableException if the bytes hold no text */
    public Document read(byte[] bytes) throws UnreadableException {
        if (bytes.length > limit) {
            throw new UnreadableException(
                    Reason.LARGE, "it is larger than " + limit / (1024 * 1024) + " MB; divide it into smaller files");
        }
        var foreign = Foreign.of(bytes);
        if (foreign.isPresent()) {
            throw new UnreadableException(
                    foreign.get().reason(), "it is " + foreign.get().advice());
        }
        if (Encoding.isBinary(bytes)) {
            throw new UnreadableException(
                    Reason.BINARY, "it holds binary data, not text; save it as plain text or HTML first");
        }
        String text = Encoding.decode(bytes);
        if (Page.isListOfFeeds(text)) {
            throw new UnreadableException(
                    Reason.OPML, "it is a list of feeds (OPML), no article; follow them with molva follow import FILE");
        }
        return document(text);
    }

    /** As {@link #read(byte[])}; {@code known} fills in what the document does not say of itself. */
    public Document read(byte[] bytes, Metadata known) throws UnreadableException {
        return read(bytes).filledFrom(known);
    }

    /** A text that is decoded already, plain or HTML; {@code known} fills in what it does not say of itself. */
    public Document read(String text, Metadata known) {
        return document(text).filledFrom(known);
    }

    private Document document(String decoded) {
        Mojibake.Mended mended = Mojibake.mend(decoded);
        String text = mended.text();
        Document document = Page.looksLike(text) ? Page.read(text, comments) : Document.of(text);
        List<Oddity> oddities = new ArrayList<>();
        if (mended.lines() > 0) {
            oddities.add(new Oddity(Oddity.Kind.MENDED, mended.lines(), ""));
        }
        oddities.addAll(Oddities.in(document.text()));
        return document.with(oddities);
    }

    private static String oneLine(IOException e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
