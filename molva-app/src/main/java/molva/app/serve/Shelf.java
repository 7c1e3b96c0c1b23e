package molva.app.serve;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import molva.library.Library;
import molva.library.keep.Access;
import molva.library.keep.LibraryException;

/**
 * The library as the server holds it: open for reading once a page asks for it, and for writing only while something is
 * written, so that others may write between. While it is open for writing, readers see what was just written. Thread-safe.
 *
 * <p>Whatever asks it may throw a {@link LibraryException}.
 */
final class Shelf implements AutoCloseable {
    private final Path folder;
    private final Function<String, Set<String>> lemmas;
    private Optional<Library> reading = Optional.empty();
    private Optional<Library> writing = Optional.empty();
    private int users;

    Shelf(Path folder, Function<String, Set<String>> lemmas) {
        this.folder = folder;
        this.lemmas = lemmas;
    }

    /** Whether there is a library; the first that is written makes one. */
    boolean exists() {
        return Library.exists(folder);
    }

    Path folder() {
        return folder;
    }

    /** Asks the library something. */
    <T> T read(Function<Library, T> question) {
        Optional<Library> written = join();
        if (written.isEmpty()) {
            return question.apply(reading());
        }
        try {
            return question.apply(written.get());
        } finally {
            leave();
        }
    }

    /** Writes into the library, and makes it where there is none; what {@code work} awaits is kept when this returns. */
    <T> T write(Function<Library, T> work) {
        Library library = enter();
        try {
            return work.apply(library);
        } finally {
            leave();
        }
    }

    private synchronized Optional<Library> join() {
        users += writing.isPresent() ? 1 : 0;
        return writing;
    }

    private synchronized Library enter() {
        Library library = writing.orElseGet(() -> Library.open(folder, Access.WRITE, lemmas));
        writing = Optional.of(library);
        users++;
        return library;
    }

    private synchronized void leave() {
        users--;
        if (users == 0) {
            Optional<Library> done = writing;
            writing = Optional.empty();
            done.ifPresent(Library::close);
        }
    }

    private synchronized Library reading() {
        if (reading.isEmpty()) {
            Library library = opened();
            reading = Optional.of(library);
            if (library.behind() != 0) {
                Thread.ofPlatform().daemon().name("molva-index").start(this::catchUp);
            }
        }
        return reading.get();
    }

    /** Opening for writing brings the index up to date: after a crash, or where an earlier Molva built it. */
    private void catchUp() {
        try {
            Library.open(folder, Access.WRITE, lemmas).close();
        } catch (LibraryException anotherWritesOrNobodyMay) {
            // The pages say what the search does not know yet.
        }
    }

    /** What an earlier Molva wrote is brought up to date first. */
    private Library opened() {
        try {
            return Library.open(folder, Access.READ, lemmas);
        } catch (LibraryException refused) {
            if (!refused.reason().equals(Optional.of(LibraryException.Reason.OLDER))) {
                throw refused;
            }
            Library.open(folder, Access.WRITE, lemmas).close();
            return Library.open(folder, Access.READ, lemmas);
        }
    }

    @Override
    public synchronized void close() {
        reading.ifPresent(Library::close);
        writing.ifPresent(Library::close);
    }
}
