package molva.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import molva.read.archive.Archive;
import molva.read.archive.Columns;
import molva.read.archive.Held;

/** Inputs one by one, each archive or feed among them as what it holds. Close it: an archive may be open. */
final class Parts implements Iterator<Input>, AutoCloseable {
    private final Iterator<Input> inputs;
    private final Columns columns;
    private Optional<Archive> archive = Optional.empty();
    private Optional<Input> archiveInput = Optional.empty();
    private long number;

    Parts(List<Input> inputs) {
        this(inputs, Columns.USUAL);
    }

    /** @param columns where tables and JSON Lines keep the parts of an article */
    Parts(List<Input> inputs, Columns columns) {
        this.columns = columns;
        this.inputs = inputs.iterator();
    }

    /** Whether the input may hold more than one document. */
    static boolean isArchive(Input input) {
        try {
            return input instanceof WebInput.Feed || input instanceof Input.File file && Archive.isOne(file.path());
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public boolean hasNext() {
        while (archive.isPresent() && !archive.get().hasNext()) {
            close();
        }
        return archive.isPresent() || inputs.hasNext();
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more inputs");
        }
        if (archive.isPresent()) {
            return part(archiveInput.orElseThrow(), archive.get().next());
        }
        Input input = inputs.next();
        if (!isArchive(input)) {
            return input;
        }
        try {
            archive = Optional.of(open(input));
            archiveInput = Optional.of(input);
            number = 0;
        } catch (IOException reason) {
            return new Input.Refused(input.name(), reason);
        }
        return hasNext() ? next() : new Input.Refused(input.name(), new IOException("it holds no document"));
    }

    private Archive open(Input input) throws IOException {
        return input instanceof WebInput.Feed feed ? feed.open() : Archive.open(((Input.File) input).path(), columns);
    }

    private Input part(Input from, Held held) {
        number++;
        return from instanceof WebInput.Feed feed ? feed.entry(held) : new Input.Part(from, number, held);
    }

    @Override
    public void close() {
        try {
            if (archive.isPresent()) {
                archive.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            archive = Optional.empty();
        }
    }
}
