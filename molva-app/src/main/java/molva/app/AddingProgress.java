package molva.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One line on a terminal about a running import: done, failed, rate and, where it is known how many there are, the time
 * left. Without a terminal nothing is said on the way.
 */
final class AddingProgress {
    private static final long BEAT_NANOS = 250_000_000;
    private static final int WIDTH = 20;

    private final Console console;
    private final long total;
    private final long begun = System.nanoTime();
    private long shown;

    /** @param total how many inputs there are, 0 where that is not known */
    AddingProgress(Console console, long total) {
        this.console = console;
        this.total = total;
    }

    void show(long done, long failed) {
        long now = System.nanoTime();
        if (console.errTerminal() && now - shown > BEAT_NANOS) {
            shown = now;
            write("\r" + line(done, failed, (now - begun) / 1e9) + "\u001b[K");
        }
    }

    /** {@code ████░░░░ 400 of 2000, 3 failed, 310/s, 5 s left} */
    private String line(long done, long failed, double seconds) {
        double rate = done / Math.max(seconds, 1e-3);
        String counts = String.format(Locale.ROOT, "%d failed, %.0f/s", failed, rate);
        if (total == 0) {
            return String.format(Locale.ROOT, "%d done, %s, %.0f s", done, counts, seconds);
        }
        int full = (int) Math.min(WIDTH, WIDTH * done / total);
        String left = rate > 0 ? String.format(Locale.ROOT, ", %.0f s left", (total - done) / rate) : "";
        return "█".repeat(full) + "░".repeat(WIDTH - full) + " " + done + " of " + total + ", " + counts + left;
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
