package molva.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Works on many things at once and hands the results over in the order of the things. Only a few are under way at a
 * time, and less the larger they are, so that memory stays bounded however many there are.
 *
 * @param weight how much a thing asks for, in bytes of input
 * @param work what to do with each, on any thread; must not throw
 * @param take hears each result, in order, on the calling thread; answers whether to go on
 */
record Batch<T, R>(ToLongFunction<T> weight, Function<T, R> work, Take<R> take) {
    /** Hears results. */
    interface Take<R> {
        /** Whether to go on. */
        boolean take(R result);
    }

    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final int MOST_AHEAD = 4 * THREADS;
    /** Input bytes under way at once; a single larger thing is still worked on, alone. */
    private static final long MOST_WEIGHT = 8L << 20;

    /** Things are asked for one by one, on the calling thread, as others are done. */
    void run(Iterator<T> things) throws InterruptedException {
        if (!things.hasNext()) {
            return;
        }
        T first = things.next();
        if (!things.hasNext()) {
            take.take(work.apply(first));
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "molva-read");
            thread.setDaemon(true);
            return thread;
        });
        try {
            inOrder(first, things, threads);
        } finally {
            threads.shutdownNow();
        }
    }

    private void inOrder(T begin, Iterator<T> things, ExecutorService threads) throws InterruptedException {
        Deque<UnderWay<R>> ahead = new ArrayDeque<>();
        long weightAhead = 0;
        Optional<T> next = Optional.of(begin);
        while (next.isPresent() || !ahead.isEmpty()) {
            if (next.isPresent() && ahead.size() < MOST_AHEAD) {
                T thing = next.get();
                long asked = weight.applyAsLong(thing);
                if (ahead.isEmpty() || weightAhead + asked <= MOST_WEIGHT) {
                    ahead.add(new UnderWay<>(threads.submit(() -> work.apply(thing)), asked));
                    weightAhead += asked;
                    next = things.hasNext() ? Optional.of(things.next()) : Optional.empty();
                    continue;
                }
            }
            UnderWay<R> first = ahead.remove();
            if (!take.take(first.get())) {
                return;
            }
            weightAhead -= first.weight();
        }
    }

    private record UnderWay<R>(Future<R> result, long weight) {
        R get() throws InterruptedException {
            try {
                return result.get();
            } catch (ExecutionException broken) {
                throw new IllegalStateException("work on a thing must not throw", broken.getCause());
            }
        }
    }
}
