package molva.read.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** What gives the documents of one kind of archive, in their order. */
interface Source extends Closeable {
    /**
     * The next one; empty at the end.
     *
     * @throws IOException if the archive is damaged so that nothing more can be read of it
     */
    Optional<Held> next() throws IOException;

    /** Passes over what lies before {@code position}, if that is sooner done than by reading it; asked before anything else. */
    default void skipTo(long position) throws IOException {}

    /** How far it has read, in the unit of {@link Held#position}. */
    long position();
}
