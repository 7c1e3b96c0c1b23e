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

    private final String name;
    private final Opening opening;
    private final ZipInputStream zip;
    private final InputStream bounded;
    private Optional<Source> inner = Optional.empty();
    private String entryName = "";
    private long entries;

    ZipSource(InputStream in, String name, Opening opening) throws IOException {
        this.name = name;
        this.opening = opening;
        ZipInputStream[] opened = new ZipInputStream[1];
        this.bounded = new BoundedGrowth(in, packed -> opened[0] = new ZipInputStream(packed, NAMES));
        this.zip = opened[0];
    }

    @Override
    public Optional<Held> next() throws IOException {
        while (true) {
            if (inner.isPresent()) {
                Optional<Held> held = inner.get().next();
                if (held.isPresent()) {
                    return held.map(one -> new Nested(entryName, entries, one));
                }
                inner = Optional.empty();
            }
            bounded.transferTo(OutputStream.nullOutputStream());
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                return Optional.empty();
            }
            entries++;
            entryName = entry.getName();
            if (!entry.isDirectory() && isWanted(entryName)) {
                Optional<Held> held = open(entryName);
                if (held.isPresent()) {
                    return held;
                }
            }
        }
    }

    /** The entry's document; empty where the entry is an archive, which is then read from. */
    private Optional<Held> open(String entry) throws IOException {
        BufferedInputStream content = new BufferedInputStream(new Unclosed(bounded));
        if (Kind.of(content, entry) == Kind.DOCUMENT) {
            return Optional.of(opening.bytes(entry, entries, content));
        }
        if (opening.depth() >= Opening.DEEPEST) {
            return Optional.of(
                    new Items.Failed(entry, entries, "it lies in too many archives; unpack the outer ones first"));
        }
        inner = Optional.of(Sources.open(content, entry, opening.deeper()));
        return Optional.empty();
    }

    private boolean isWanted(String entry) {
        String small = entry.toLowerCase(Locale.ROOT);
        boolean hidden = small.startsWith("__macosx/")
                || small.substring(small.lastIndexOf('/') + 1).startsWith(".");
        boolean webArchive = name.toLowerCase(Locale.ROOT).endsWith(".wacz");
        String plain = small.endsWith(".gz") ? small.substring(0, small.length() - ".gz".length()) : small;
        return !hidden
                && !NO_TEXT.contains(plain.substring(plain.lastIndexOf('.') + 1))
                && (!webArchive || small.startsWith("archive/"));
    }

    @Override
    public long position() {
        return entries;
    }

    @Override
    public void close() throws IOException {
        zip.close();
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
