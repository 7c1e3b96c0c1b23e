package molva.read.archive;

import java.util.Optional;
import molva.read.UnreadableException;
import molva.text.Document;

/**
 * One document of an archive, or the reason why there is none. Its bytes are held; they are made a document only when
 * asked, on whatever thread asks.
 */
public interface Held {
    /** What it is called in the archive: {@code news/most.html}, {@code dump.jsonl:17}. */
    String name();

    /**
     * Where it begins: what {@link Archive#skipTo} takes to go on from here. It grows along the archive; its unit is that of the
     * kind of archive (bytes, entries, rows).
     */
    long position();

    /** How much memory it takes, in bytes. */
    long size();

    /** The address of the page that has the whole of it, where this is but a summary and says so. */
    default Optional<String> wholeAt() {
        return Optional.empty();
    }

    /** @throws UnreadableException if it holds no text, or what held it is damaged here */
    Document read() throws UnreadableException;
}
