package molva.app.serve;

import java.util.List;
import java.util.Optional;

/**
 * How far the adding of one lot of files is.
 *
 * @param files how many were sent, {@code read} how many of them are read; a file may hold many articles
 * @param bytes of all files, {@code bytesRead} how many of them are read
 * @param kept articles that are new, {@code versions} new versions, {@code known} those that were there already
 * @param failed how many could not be kept; {@code refused} names the first of them
 * @param ended whether nothing more comes
 * @param seconds since it began, or until it ended
 */
public record Progress(
        int files,
        int read,
        long bytes,
        long bytesRead,
        long kept,
        long versions,
        long known,
        long failed,
        List<Refused> refused,
        boolean ended,
        double seconds,
        Optional<String> broken) {
    /** What could not be kept, and why. */
    public record Refused(String name, String reason) {}

    public Progress {
        refused = List.copyOf(refused);
    }

    /** Whether there is anything to tell. */
    public boolean begun() {
        return files > 0;
    }

    public long done() {
        return kept + versions + known + failed;
    }

    /** How much of what was sent is read, 0 to 1; 1 only where all is. */
    public double share() {
        return ended ? 1 : Math.min(0.99, (double) bytesRead / Math.max(1, bytes));
    }

    /** Articles a second. */
    public double rate() {
        return done() / Math.max(seconds, 0.05);
    }
}
