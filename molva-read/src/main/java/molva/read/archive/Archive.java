package molva.read.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import molva.read.Reader;

/**
 * The documents of one file, one after another: ZIP, gzip, WARC and WACZ, JSON Lines, tables of comma-separated values and
 * Parquet, feeds (RSS, Atom, JSON Feed), and exported Telegram chats, also inside one another; any other file is the one document
 * that it holds. Only one document is in memory at a time, however large the archive is.
 *
 * <p>A damaged place never stops what comes after it if that can be found, and never goes unsaid: it is a {@link Held}
 * whose reading says what is wrong and where.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(Path.of("news.warc.gz"))) {
 *     archive.forEachRemaining(held -> …);
 * }
 * }</pre>
 *
 * <p>Not thread-safe; what it gives is.
 */
public final class Archive implements Iterator<Held>, Closeable {
    /** What one document in an archive may have at most, in bytes. */
    public static final int USUAL_LIMIT = 32 * 1024 * 1024;

    private final String name;
    private final Source source;
    private Optional<Counted> counted = Optional.empty();
    private Optional<Held> next = Optional.empty();
    private boolean ended;
    private long from;

    /** A file of which it is known how much was taken in. */
    private record Counted(BoundedGrowth.Counting in, long bytes) {}

    private Archive(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    /** Whether the file may hold more than one document. */
    public static boolean isOne(Path path) throws IOException {
        try (BufferedInputStream in = Kind.buffered(Files.newInputStream(path))) {
            return Kind.of(in, fileName(path)) != Kind.DOCUMENT;
        }
    }

    /** As {@link #isOne(Path)}, of a file that is called {@code name}. */
    public static boolean isOne(byte[] bytes, String name) {
        return kind(bytes, name) != Kind.DOCUMENT;
    }

    /** Whether it is a feed: RSS, Atom or JSON Feed. */
    public static boolean isFeed(byte[] bytes) {
        return kind(bytes, "") == Kind.FEED;
    }

    private static Kind kind(byte[] bytes, String name) {
        try (BufferedInputStream in = Kind.buffered(new ByteArrayInputStream(bytes))) {
            return Kind.of(in, name);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    public static Archive open(Path path) throws IOException {
        return open(path, Columns.USUAL, new Reader());
    }

    /**
     * @param columns where tables and JSON Lines keep the parts of an article
     * @param reader what makes documents of the bytes
     */
    public static Archive open(Path path, Columns columns, Reader reader) throws IOException {
        String name = fileName(path);
        BoundedGrowth.Counting file = new BoundedGrowth.Counting(Files.newInputStream(path));
        BufferedInputStream in = Kind.buffered(file);
        if (Kind.of(in, name) == Kind.PARQUET) {
            in.close();
            return new Archive(name, ParquetSource.of(path, name, new Opening(reader, USUAL_LIMIT, 0, columns)));
        }
        Archive archive = open(in, name, columns, reader);
        archive.counted = Optional.of(new Counted(file, Files.size(path)));
        return archive;
    }

    /** How much of the file was taken in, 0 to 1; empty where that is not known: of a stream, a feed, a Parquet file. */
    public OptionalDouble share() {
        return counted.isPresent()
                ? OptionalDouble.of(Math.min(
                        1,
                        (double) counted.get().in().count()
                                / Math.max(1, counted.get().bytes())))
                : OptionalDouble.empty();
    }

    /** @param name what the stream is called, for telling kinds apart and in the names of what it holds */
    public static Archive open(InputStream in, String name) throws IOException {
        return open(in, name, Columns.USUAL, new Reader());
    }

    /** As {@link #open(InputStream, String)} and {@link #open(Path, Columns, Reader)}. */
    public static Archive open(InputStream in, String name, Columns columns, Reader reader) throws IOException {
        return new Archive(name, Sources.open(Kind.buffered(in), name, new Opening(reader, USUAL_LIMIT, 0, columns)));
    }

    /**
     * The entries of a feed.
     *
     * @param address where it lay
     * @throws IOException if it is no feed, or a damaged one
     */
    public static Archive openFeed(byte[] bytes, URI address) throws IOException {
        String name = address.toString();
        BufferedInputStream in = Kind.buffered(new ByteArrayInputStream(bytes));
        if (Kind.of(in, name) != Kind.FEED) {
            throw new IOException("it is no feed; Molva knows RSS, Atom and JSON Feed");
        }
        Opening opening = new Opening(new Reader(), USUAL_LIMIT, 0, Columns.USUAL);
        return new Archive(name, new FeedSource(in, name, opening, Optional.of(address)));
    }

    /** Passes over what begins before {@code position}, which an earlier {@link Held#position} gave. */
    public Archive skipTo(long position) throws IOException {
        source.skipTo(position);
        from = position;
        return this;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended) {
            next = fetch().filter(held -> held.position() >= from);
        }
        return next.isPresent();
    }

    @Override
    public Held next() {
        if (!hasNext()) {
            throw new NoSuchElementException("nothing more in " + name);
        }
        Held held = next.orElseThrow();
        next = Optional.empty();
        return held;
    }

    private Optional<Held> fetch() {
        try {
            Optional<Held> found = source.next();
            ended = found.isEmpty();
            return found;
        } catch (IOException | RuntimeException damage) {
            ended = true;
            String reason = damage.getMessage() == null ? damage.getClass().getSimpleName() : damage.getMessage();
            return Optional.of(new Items.Failed(
                    name,
                    source.position(),
                    "it is damaged after " + source.position() + ": "
                            + reason.lines().findFirst().orElse("") + "; nothing more can be read of it"));
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private static String fileName(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }
}
