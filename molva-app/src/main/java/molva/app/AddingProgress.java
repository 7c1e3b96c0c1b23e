package molva.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * One line on a terminal about a running import: done, failed, rate and, where it is known how many there are or how much of
 * them is read, the time left. Without a terminal nothing is said on the way.
 */
final class AddingProgress {
    private static final long BEAT_NANOS = 250_000_000;
    private static final int WIDTH = 20;

    private final Console console;
    private final long total;
    private final Supplier<OptionalDouble> share;
    private final long begun = System.nanoTime();
    private long shown;

    /**
     * @param total how many inputs there are, 0 where that is not known
     * @param share how much of them is read, 0 to 1; asked where {@code total} is not known
     */
    AddingProgress(Console console, long total, Supplier<OptionalDouble> share) {
        this.console = console;
        this.share = share;
        this.total = total;
    }

    void show(long done, long failed) {
        long now = System.nanoTime();
        if (console.errTerminal() && now - shown > BEAT_NANOS) {
            shown = now;
            write("\r" + line(done, failed, (now - begun) / 1e9) + "\u001b[K");
        }
    }

    /** {@code ████░░░░ 400 of 2000, 3 failed, 310/s, 5 s left}, or {@code ████░░░░ 20 % read, 400 done, …}. */
    private String line(long done, long failed, double seconds) {
        double rate = done / Math.max(seconds, 1e-3);
        String counts = String.format(Locale.ROOT, "%d failed, %.0f/s", failed, rate);
        OptionalDouble read = total == 0 ? share.get() : OptionalDouble.of((double) done / total);
        if (read.isEmpty()) {
            return String.format(Locale.ROOT, "%d done, %s, %.0f s", done, counts, seconds);
        }
        double part = read.getAsDouble();
        int full = (int) Math.clamp(WIDTH * part, 0, WIDTH);
        String left =
                part > 0 && done > 0 ? String.format(Locale.ROOT, ", %.0f s left", seconds * (1 - part) / part) : "";
        String far = total == 0
                ? String.format(Locale.ROOT, "%.0f %% read, %d done", Math.floor(100 * part), done)
                : done + " of " + total;
        return "█".repeat(full) + "░".repeat(WIDTH - full) + " " + far + ", " + counts + left;
    }

    void clear() {
        if (shown != 0) {
            write("\r\u001b[K");
        }
    }

    double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void write(String line) {
        try {
            console.err().write(line.getBytes(StandardCharsets.UTF_8));
            console.err().flush();
        } catch (IOException nobodyLooks) {
            shown = Long.MAX_VALUE;
        }
    }
}
