package molva.app.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import molva.library.keep.Added;

/** Counts what becomes of one lot of files. Thread-safe. */
final class Tally {
    private static final int MOST_NAMED = 20;

    private final int files;
    private final long begun = System.nanoTime();
    private final Map<String, Problem> refused = new LinkedHashMap<>();
    private int read;
    private long kept;
    private long versions;
    private long known;
    private long failed;
    private Optional<Problem> broken = Optional.empty();
    private Optional<Double> seconds = Optional.empty();

    Tally(int files) {
        this.files = files;
    }

    synchronized void file() {
        read++;
    }

    synchronized void add(Added added) {
        switch (added) {
            case Added.Kept fresh -> kept++;
            case Added.NewVersion changed -> versions++;
            case Added.Duplicate same -> known++;
        }
    }

    synchronized void refuse(String name, Problem why) {
        failed++;
        if (refused.size() < MOST_NAMED) {
            refused.put(name, why);
        }
    }

    synchronized void end(Optional<Problem> why) {
        broken = why;
        seconds = Optional.of(elapsed());
    }

    private double elapsed() {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** What there is to tell now, in the language of {@code words} where it went wrong. */
    synchronized Progress progress(Words words) {
        return new Progress(
                files,
                read,
                kept,
                versions,
                known,
                failed,
                refused.entrySet().stream()
                        .map(one -> new Progress.Refused(
                                one.getKey(), one.getValue().say(words)))
                        .toList(),
                files == 0 || seconds.isPresent(),
                seconds.orElseGet(this::elapsed),
                broken.map(problem -> problem.say(words)));
    }
}
