package molva.read.archive;

import java.util.Optional;
import molva.read.Reader;
import molva.read.UnreadableException;
import molva.text.Document;
import molva.text.Metadata;

/** The sorts of {@link Held}. */
final class Items {
    private Items() {}

    /** Bytes as a file would have them. */
    record Bytes(String name, long position, byte[] bytes, Metadata known, Reader reader) implements Held {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public Document read() throws UnreadableException {
            return reader.read(bytes, known);
        }
    }

    /** A text, or a piece of HTML, and what is known of it. */
    record Text(String name, long position, String text, Metadata known, Reader reader) implements Held {
        @Override
        public long size() {
            return 2L * text.length();
        }

        @Override
        public Document read() throws UnreadableException {
            return reader.read(text, known);
        }
    }

    /** What a feed tells of a page that has more. */
    record Summary(Held told, Optional<String> wholeAt) implements Held {
        @Override
        public String name() {
            return told.name();
        }

        @Override
        public long position() {
            return told.position();
        }

        @Override
        public long size() {
            return told.size();
        }

        @Override
        public Document read() throws UnreadableException {
            return told.read();
        }
    }

    /** What could not be had. */
    record Failed(String name, long position, String reason) implements Held {
        @Override
        public long size() {
            return 0;
        }

        @Override
        public Document read() throws UnreadableException {
            throw new UnreadableException(reason);
        }
    }
}
