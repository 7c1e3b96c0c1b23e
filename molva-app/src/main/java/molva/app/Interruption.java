package molva.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C asks the work to stop and waits until it has finished what it was about; the process then ends with 130. */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;

    Interruption(Runnable... stops) {
        hook = new Thread(
                () -> {
                    for (Runnable stop : stops) {
                        stop.run();
                    }
                    try {
                        boolean inTime = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                        assert inTime : "the work did not stop";
                    } catch (InterruptedException asked) {
                        Thread.currentThread().interrupt();
                    }
                },
                "molva-stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The process is ending, as was asked.
        }
    }
}
