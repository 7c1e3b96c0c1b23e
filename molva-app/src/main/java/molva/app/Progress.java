package molva.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Shows on a terminal how far the reading has come, once it takes longer than two seconds. */
final class Progress implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BEAT = Duration.ofMillis(250);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "molva-progress");
        thread.setDaemon(true);
        return thread;
    });
    private final OutputStream terminal;
    private final int total;
    private final int columns;
    private final long begun = System.nanoTime();
    private int done;
    private boolean shown;

    /** Of {@code total} inputs, 0 where that is not known; says nothing where {@code console} shows errors to no terminal. */
    Progress(Console console, int total) {
        terminal = console.err();
        columns = console.columns();
        this.total = total;
        if (console.errTerminal()) {
            begin();
        }
    }

    private void begin() {
        clock.scheduleAtFixedRate(this::show, PATIENCE.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One more is done; the line makes way for what will be printed about it. */
    synchronized void step() {
        done++;
        clear();
    }

    private synchronized void show() {
        long seconds = (System.nanoTime() - begun) / 1_000_000_000;
        String line =
                (total == 1 ? "reading, " : done + (total == 0 ? "" : " of " + total) + " read, ") + seconds + " s";
        write("\r" + line.substring(0, Math.min(line.length(), columns - 1)) + "\u001b[K");
        shown = true;
    }

    private void clear() {
        if (shown) {
            write("\r\u001b[K");
            shown = false;
        }
    }

    private void write(String line) {
        try {
            terminal.write(line.getBytes(StandardCharsets.UTF_8));
            terminal.flush();
        } catch (IOException nobodyLooks) {
            clock.shutdown();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        synchronized (this) {
            clear();
        }
    }
}
