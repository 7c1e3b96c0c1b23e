package molva.library.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * The one thread that writes. What waits is written in one transaction; the writers hear of it once it is on the disk, so
 * that nothing that was said to be kept can be lost. Who fails is rolled back alone.
 */
final class Writer implements AutoCloseable {
    private static final int MOST_WAITING = 256;
    private static final int MOST_TOGETHER = 256;

    private final BlockingQueue<Task<?>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Handle handle;
    private final Runnable committed;
    private final Thread thread;
    private volatile boolean closed;

    /** @param committed is run after each transaction, before the writers hear of it */
    Writer(Handle handle, Runnable committed) {
        this.handle = handle;
        this.committed = committed;
        thread = new Thread(this::run, "molva-library");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for a place in the queue; the answer comes after the commit. */
    <T> CompletableFuture<T> submit(Function<Handle, T> work) {
        Task<T> task = new Task<>(work, new CompletableFuture<>());
        try {
            if (closed) {
                throw new LibraryException("the library is closed");
            }
            waiting.put(task);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            task.answer.completeExceptionally(new LibraryException("stopped before it was kept", stopped));
        }
        return task.answer;
    }

    private void run() {
        List<Task<?>> together = new ArrayList<>();
        while (true) {
            try {
                together.add(waiting.take());
            } catch (InterruptedException never) {
                return;
            }
            waiting.drainTo(together, MOST_TOGETHER - 1);
            boolean last = together.removeIf(task -> task == Task.LAST);
            write(together);
            together.clear();
            if (last) {
                return;
            }
        }
    }

    private void write(List<Task<?>> together) {
        try {
            handle.begin();
            together.forEach(task -> task.run(handle));
            handle.commit();
            committed.run();
            together.forEach(Task::tell);
        } catch (RuntimeException | Error failed) {
            rollBack(failed);
            together.forEach(task -> task.answer.completeExceptionally(failed));
        }
    }

    private void rollBack(Throwable failed) {
        try {
            if (handle.isInTransaction()) {
                handle.rollback();
            }
        } catch (RuntimeException rolledBackAlready) {
            failed.addSuppressed(rolledBackAlready);
        }
    }

    /** Writes what waits, then stops. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            waiting.put(Task.LAST);
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        waiting.forEach(late -> late.answer.completeExceptionally(new LibraryException("the library is closed")));
    }

    private static final class Task<T> {
        static final Task<Boolean> LAST = new Task<>(handle -> true, new CompletableFuture<>());

        private final Function<Handle, T> work;
        private final CompletableFuture<T> answer;
        private final List<T> result = new ArrayList<>(1);

        Task(Function<Handle, T> work, CompletableFuture<T> answer) {
            this.work = work;
            this.answer = answer;
        }

        void run(Handle handle) {
            handle.savepoint("task");
            try {
                result.add(work.apply(handle));
                handle.release("task");
            } catch (RuntimeException failed) {
                backToSavepoint(handle, failed);
                answer.completeExceptionally(failed);
            }
        }

        /** A full disk undoes the whole transaction, savepoints and all: then nobody of it was kept. */
        private static void backToSavepoint(Handle handle, RuntimeException failed) {
            try {
                handle.rollbackToSavepoint("task");
            } catch (RuntimeException gone) {
                failed.addSuppressed(gone);
                throw failed;
            }
        }

        void tell() {
            result.forEach(answer::complete);
        }
    }
}
