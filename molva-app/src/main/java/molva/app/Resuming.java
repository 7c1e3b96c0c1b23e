package molva.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import molva.library.keep.Imports;
import molva.library.keep.Imports.Reached;

/**
 * Keeps how far each archive was added until the run comes to its end, so that the same command goes on where it was
 * stopped. Not thread-safe.
 */
final class Resuming {
    /** So many documents may be read again after a run that was killed. */
    private static final int BEAT = 200;

    private final Imports imports;
    private final Console console;
    private final boolean anew;
    private final Map<Input, Place> ends = new LinkedHashMap<>();
    private Optional<Input> current = Optional.empty();
    private long settled;

    /**
     * @param anew whether places of earlier runs count for nothing
     */
    Resuming(Imports imports, Console console, boolean anew) {
        this.imports = imports;
        this.console = console;
        this.anew = anew;
    }

    /** Where an earlier run stopped in the archive. */
    Place begin(Input archive) {
        if (archive.file().isEmpty()) {
            return Place.START;
        }
        Optional<Reached> reached = anew ? Optional.empty() : imports.reached(key(archive));
        Place place = reached.filter(known -> known.stamp().equals(stamp(archive)))
                .map(known -> new Place(known.position(), known.within()))
                .orElse(Place.START);
        if (!place.equals(Place.START)) {
            console.complain(
                    archive.name() + ": goes on where an earlier run stopped; --from-start reads all of it again");
        }
        ends.put(archive, place);
        return place;
    }

    /** Hears, in order, of inputs that are in the library or listed among its failures. */
    void settled(Input input) {
        if (!(input instanceof Input.Part part) || part.archive().file().isEmpty()) {
            return;
        }
        if (current.filter(part.archive()::equals).isEmpty()) {
            current.ifPresent(this::keep);
            current = Optional.of(part.archive());
        }
        ends.put(part.archive(), part.end());
        if (++settled % BEAT == 0) {
            keep(part.archive());
        }
    }

    /** @param whole whether all was added; if not, the next run goes on here */
    void end(boolean whole) {
        if (whole) {
            ends.keySet().forEach(archive -> imports.finish(key(archive)));
        } else {
            current.ifPresent(this::keep);
        }
    }

    private void keep(Input archive) {
        Place end = ends.getOrDefault(archive, Place.START);
        imports.reach(key(archive), new Reached(stamp(archive), end.position(), end.within()));
    }

    private static String key(Input archive) {
        return archive.file().orElseThrow().toAbsolutePath().normalize().toString();
    }

    /** A place holds only for the same file, read in the same manner. */
    private static String stamp(Input archive) {
        String manner = archive.manner().written();
        Path file = archive.file().orElseThrow();
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime().toMillis() + " " + manner;
        } catch (IOException gone) {
            return manner;
        }
    }
}
