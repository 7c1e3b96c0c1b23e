package molva.read.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import molva.read.UnreadableException;
import molva.text.Document;

/** A ZIP archive, also one of web pages (WACZ). Positions are entries. */
final class ZipSource implements Source {
    /** Names that are not marked as UTF-8 were mostly written by old Russian programs. */
    private static final Charset NAMES = Charset.forName("IBM866");

    private static final Set<String> NO_TEXT = Set.of(
            "jpg", "jpeg", "png", "gif", "webp", "svg", "ico", "css", "js", "woff", "woff2", "ttf", "mp3", "mp4", "avi",
            "mov", "webm", "ogg", "cdx", "cdxj", "idx", "exe", "dll", "class");

    private static final byte[] ENTRY = {'P', 'K', 3, 4};

    private final String name;
    private final Opening opening;
    private final Rewindable bytes;
    private Entries zip;
    /** What the present entry holds. */
    private InputStream content = InputStream.nullInputStream();

    private Optional<Source> inner = Optional.empty();
    private String entryName = "";
    private long entryStart;
    private long entries;

    ZipSource(InputStream in, String name, Opening opening) {
        this.name = name;
        this.opening = opening;
        this.bytes = new Rewindable(in);
        this.zip = new Entries(bytes);
    }

    @Override
    public Optional<Held> next() throws IOException {
        while (true) {
            Optional<Held> held;
            try {
                held = inner.isPresent() ? nested() : Optional.empty();
                if (held.isEmpty() && !nextEntry()) {
                    return Optional.empty();
                }
                if (held.isEmpty() && isWanted(entryName)) {
                    held = open();
                }
            } catch (IOException | IllegalArgumentException damage) {
                held = Optional.of(damaged(damage));
            }
            if (held.isPresent()) {
                return held;
            }
        }
    }

    private Optional<Held> nested() throws IOException {
        Optional<Held> held = inner.orElseThrow().next();
        if (held.isEmpty()) {
            inner = Optional.empty();
        }
        return held.map(one -> new Nested(entryName, entries, one));
    }

    private boolean nextEntry() throws IOException {
        content.transferTo(OutputStream.nullOutputStream());
        long start = zip.start + zip.taken();
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
            return false;
        }
        entries++;
        entryName = entry.getName();
        entryStart = start;
        bytes.release(start);
        content = new BoundedGrowth(zip, () -> zip.start + zip.taken() - start);
        return true;
    }

    /** The entry's document; empty where the entry is an archive, which is then read from. */
    private Optional<Held> open() throws IOException {
        BufferedInputStream unclosed = new BufferedInputStream(new Unclosed(content));
        if (Kind.of(unclosed, entryName) == Kind.DOCUMENT) {
            Held held = opening.bytes(entryName, entries, unclosed);
            if (held instanceof Items.Failed) {
                goOn();
            }
            return Optional.of(held);
        }
        if (opening.depth() >= Opening.DEEPEST) {
            return Optional.of(
                    new Items.Failed(entryName, entries, "it lies in too many archives; unpack the outer ones first"));
        }
        inner = Optional.of(Sources.open(unclosed, entryName, opening.deeper()));
        return Optional.empty();
    }

    /** Goes on to the next entry and tells of the damage to this one. */
    private Held damaged(Exception damage) throws IOException {
        String damagedName = entryName;
        if (!goOn()) {
            throw damage instanceof IOException broken ? broken : new IOException(damage.getMessage(), damage);
        }
        String reason = damage.getMessage() == null ? damage.getClass().getSimpleName() : damage.getMessage();
        return new Items.Failed(
                damagedName.isEmpty() ? name : damagedName,
                entries,
                "it is damaged: " + reason + "; the archive was read on from its next entry");
    }

    /** Leaves the present entry without unpacking the rest of it; false where no other follows. */
    private boolean goOn() throws IOException {
        inner = Optional.empty();
        content = InputStream.nullInputStream();
        bytes.rewindTo(Math.max(entryStart, zip.start) + 1);
        boolean found = bytes.findNext(ENTRY);
        entryStart = bytes.position();
        bytes.release(entryStart);
        zip = new Entries(bytes);
        return found;
    }

    private boolean isWanted(String entry) {
        String small = entry.toLowerCase(Locale.ROOT);
        boolean hidden = small.startsWith("__macosx/")
                || small.substring(small.lastIndexOf('/') + 1).startsWith(".");
        boolean webArchive = name.toLowerCase(Locale.ROOT).endsWith(".wacz");
        String plain = small.endsWith(".gz") ? small.substring(0, small.length() - ".gz".length()) : small;
        return !small.endsWith("/")
                && !hidden
                && !NO_TEXT.contains(plain.substring(plain.lastIndexOf('.') + 1))
                && (!webArchive || small.startsWith("archive/"));
    }

    @Override
    public long position() {
        return entries;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** Tells how far into the archive it has read, but for what it looked at and put back. */
    private static final class Entries extends ZipInputStream {
        private final Rewindable bytes;
        private final long start;

        Entries(Rewindable bytes) {
            super(bytes, NAMES);
            this.bytes = bytes;
            this.start = bytes.position();
        }

        /** Bytes from {@code start}. */
        long taken() {
            try {
                return bytes.position() - in.available() - start;
            } catch (IOException closed) {
                return 0;
            }
        }
    }

    /** What an archive in the archive holds: begun again, it begins with the whole entry. */
    private record Nested(String entry, long position, Held held) implements Held {
        @Override
        public String name() {
            return entry + "/" + held.name();
        }

        @Override
        public long size() {
            return held.size();
        }

        @Override
        public Document read() throws UnreadableException {
            return held.read();
        }
    }

    /** Readers of one entry close it, and not the archive. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
