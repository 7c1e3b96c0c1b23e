package molva.app.serve;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
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
    private final long bytes;
    private int read;
    private long bytesRead;
    private long kept;
    private long versions;
    private long known;
    private long failed;
    private Optional<Problem> broken = Optional.empty();
    private Optional<Double> seconds = Optional.empty();

    /** @param bytes how many all files have */
    Tally(int files, long bytes) {
        this.files = files;
        this.bytes = bytes;
    }

    /** The same stream, with what is read of it counted. */
    InputStream reading(InputStream file) {
        return new FilterInputStream(file) {
            @Override
            public int read() throws IOException {
                int b = in.read();
                bytes(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] taken, int offset, int length) throws IOException {
                int count = in.read(taken, offset, length);
                bytes(Math.max(0, count));
                return count;
            }

            @Override
            public long skip(long wanted) throws IOException {
                long skipped = in.skip(wanted);
                bytes(skipped);
                return skipped;
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }

    private synchronized void bytes(long more) {
        bytesRead += more;
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
                bytes,
                Math.min(bytes, bytesRead),
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
