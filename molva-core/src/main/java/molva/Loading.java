package molva;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something on its way into memory, in a thread of its own. Thread-safe. */
final class Loading<T> {
    private final FutureTask<T> task;

    private Loading(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Loading<T> start(Callable<T> load) {
        var task = new FutureTask<>(load);
        Thread.ofPlatform().daemon().name("molva-loading").start(task);
        return new Loading<>(task);
    }

    /** Waits for it. What went wrong on the way is thrown here as it was there. */
    T get() {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the models were being read", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }
}
