package molva.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import molva.read.archive.Archive;
import molva.read.archive.Held;

/** Inputs one by one, each archive or feed among them as what it holds. Close it: an archive may be open. */
final class Parts implements Iterator<Input>, AutoCloseable {
    private final Iterator<Input> inputs;
    private final Function<Input, Place> begin;
    private Optional<Archive> archive = Optional.empty();
    private Optional<Input> archiveInput = Optional.empty();
    private Optional<Input> next = Optional.empty();
    private Place place = Place.START;
    private long number;
    /** Bytes of all inputs; 0 where not all are files. */
    private final long bytes;

    private long bytesBehind;

    Parts(List<Input> inputs) {
        this(inputs, input -> Place.START);
    }

    /** @param begin where to begin in each archive; asked when it is opened */
    Parts(List<Input> inputs, Function<Input, Place> begin) {
        this.inputs = inputs.iterator();
        boolean known = inputs.stream().allMatch(Input.File.class::isInstance);
        this.bytes = known ? inputs.stream().mapToLong(Input::size).sum() : 0;
        this.begin = begin;
    }

    /** Whether the input may hold more than one document. */
    static boolean isArchive(Input input) {
        try {
            return input instanceof WebInput.Feed || input instanceof Input.File file && Archive.isOne(file.path());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** How much of all inputs was read, 0 to 1, by their bytes; empty where that is not known. */
    OptionalDouble share() {
        OptionalDouble within = archive.isPresent() ? archive.get().share() : OptionalDouble.of(1);
        if (bytes == 0 || within.isEmpty()) {
            return OptionalDouble.empty();
        }
        double open = archive.isPresent() ? archiveInput.orElseThrow().size() * (within.getAsDouble() - 1) : 0;
        return OptionalDouble.of((bytesBehind + open) / bytes);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && (archive.isPresent() || inputs.hasNext())) {
            next = archive.isPresent() ? nextPart() : nextInput();
        }
        return next.isPresent();
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more inputs");
        }
        Input input = next.orElseThrow();
        next = Optional.empty();
        return input;
    }

    /** The next one in the archive that is open; empty, and the archive closed, at its end. */
    private Optional<Input> nextPart() {
        if (archive.orElseThrow().hasNext()) {
            return Optional.of(part(archive.get().next()));
        }
        close();
        return Optional.empty();
    }

    /** The next input; empty where it is an archive, which is then open. */
    private Optional<Input> nextInput() {
        Input input = inputs.next();
        bytesBehind += input.size();
        if (!isArchive(input)) {
            return Optional.of(input);
        }
        try {
            archive = Optional.of(open(input));
            archiveInput = Optional.of(input);
            number = 0;
            place = begin.apply(input);
            return begun(input);
        } catch (IOException reason) {
            close();
            return Optional.of(Input.Refused.of(input, reason));
        }
    }

    /** Goes to the place in the archive; answers with a complaint where it never held anything. */
    private Optional<Input> begun(Input input) throws IOException {
        Archive open = archive.orElseThrow();
        if (place.equals(Place.START)) {
            return open.hasNext()
                    ? Optional.empty()
                    : Optional.of(Input.Refused.of(input, new IOException("it holds no document")));
        }
        open.skipTo(place.position());
        long known = place.within();
        place = Place.START;
        for (; known > 0 && open.hasNext(); known--) {
            part(open.next());
        }
        return Optional.empty();
    }

    private Archive open(Input input) throws IOException {
        if (input instanceof WebInput.Feed feed) {
            return feed.open();
        }
        Input.File file = (Input.File) input;
        return Archive.open(file.path(), file.manner().columns(), file.manner().reader());
    }

    private Input part(Held held) {
        number++;
        long before = held.position() == place.position() ? place.within() : 0;
        place = new Place(held.position(), before + 1);
        Input from = archiveInput.orElseThrow();
        return from instanceof WebInput.Feed feed ? feed.entry(held) : new Input.Part(from, number, held, place);
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
