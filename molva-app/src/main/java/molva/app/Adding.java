package molva.app;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import molva.Analysis;
import molva.Pipeline;
import molva.library.Library;
import molva.library.keep.Added;
import molva.library.keep.LibraryException;
import molva.read.UnreadableException;

/** Adds inputs to a library, several at once; what fails is told, kept with its reason, and passed over. */
final class Adding {
    private static final int MOST_UNCOMMITTED = 512;

    private final Pipeline pipeline;
    private final Library library;
    private final Console console;
    private final Deque<Outcome> uncommitted = new ArrayDeque<>();
    private final Set<String> failedBefore = new HashSet<>();
    private volatile boolean stopping;
    /** Whether an input was passed over: what comes behind it is kept, but the next run begins before it. */
    private boolean passedOver;

    private long kept;
    private long versions;
    private long duplicates;
    private long failures;
    private Optional<LibraryException> broken = Optional.empty();
    private Consumer<Input> settled = input -> {};

    Adding(Pipeline pipeline, Library library, Console console) {
        this.pipeline = pipeline;
        this.library = library;
        this.console = console;
        for (var failure : library.store().failures(0, Integer.MAX_VALUE).items()) {
            failedBefore.add(failure.input());
        }
    }

    /** @param added empty where the input was passed over since the run was to stop */
    private record Outcome(Input input, Optional<CompletableFuture<Added>> added) {
        boolean isDone() {
            return added.isEmpty() || added.get().isDone();
        }
    }

    /** Takes nothing new from now on; what was read is still kept. */
    void stop() {
        stopping = true;
    }

    /** Whether nothing stopped it before the end of its inputs. */
    boolean isWhole() {
        return !stopping && broken.isEmpty();
    }

    /** Adds all of the inputs but what an earlier run added of them, and answers with the exit code. */
    int add(List<Input> inputs, Resuming resuming) throws IOException, InterruptedException {
        settled = resuming::settled;
        boolean whole = false;
        try (Parts parts = new Parts(inputs, resuming::begin)) {
            int code = add(parts, inputs, input -> true);
            whole = isWhole();
            return code;
        } finally {
            resuming.end(whole);
        }
    }

    /** Adds those parts of the inputs that are wanted, and answers with the exit code. */
    int add(List<Input> inputs, Predicate<Input> wanted) throws IOException, InterruptedException {
        try (Parts parts = new Parts(inputs)) {
            return add(parts, inputs, wanted);
        }
    }

    private int add(Parts parts, List<Input> inputs, Predicate<Input> wanted) throws IOException, InterruptedException {
        boolean counted = inputs.stream().noneMatch(Parts::isArchive);
        return add(parts, new AddingProgress(console, counted ? inputs.size() : 0, parts::share), wanted);
    }

    /** Adds what comes, and answers with the exit code. */
    int add(Iterator<Input> inputs) throws IOException, InterruptedException {
        return add(inputs, new AddingProgress(console, 0, OptionalDouble::empty), input -> true);
    }

    private int add(Iterator<Input> inputs, AddingProgress progress, Predicate<Input> wanted)
            throws IOException, InterruptedException {
        new Batch<Input, Outcome>(Input::size, this::outcome, outcome -> {
                    uncommitted.add(outcome);
                    settle(MOST_UNCOMMITTED, progress);
                    return broken.isEmpty();
                })
                .run(untilStopped(inputs, wanted));
        settle(0, progress);
        progress.clear();
        broken.ifPresent(reason -> console.complain(Failure.reason(reason)));
        report(progress.seconds());
        return failures == 0 && broken.isEmpty() ? 0 : Molva.SOME_FAILED;
    }

    private Iterator<Input> untilStopped(Iterator<Input> inputs, Predicate<Input> wanted) {
        return new Iterator<>() {
            private Optional<Input> next = Optional.empty();

            @Override
            public boolean hasNext() {
                while (!stopping && next.isEmpty() && inputs.hasNext()) {
                    next = Optional.of(inputs.next()).filter(wanted);
                }
                return !stopping && next.isPresent();
            }

            @Override
            public Input next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("stopped");
                }
                Input input = next.orElseThrow();
                next = Optional.empty();
                return input;
            }
        };
    }

    private Outcome outcome(Input input) {
        if (stopping) {
            return new Outcome(input, Optional.empty());
        }
        try {
            Analysis analysis = pipeline.analyze(input.read());
            if (analysis.profile().tokens() == 0) {
                throw new IOException("it holds no words");
            }
            return new Outcome(input, Optional.of(library.submit(analysis)));
        } catch (IOException | UnreadableException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            boolean brokenOff = stopping && input.isOfTheWeb();
            return new Outcome(
                    input, brokenOff ? Optional.empty() : Optional.of(CompletableFuture.failedFuture(failure)));
        }
    }

    /** Hears of what was committed, and waits where more than {@code most} are not. */
    private void settle(int most, AddingProgress progress) {
        while (!uncommitted.isEmpty()
                && (uncommitted.size() > most || uncommitted.peek().isDone())) {
            Outcome outcome = uncommitted.remove();
            passedOver |= outcome.added().isEmpty();
            outcome.added().ifPresent(added -> count(outcome.input(), added));
            if (broken.isEmpty() && !passedOver) {
                settled.accept(outcome.input());
            }
            progress.show(kept + versions + duplicates + failures, failures);
        }
    }

    private void count(Input input, CompletableFuture<Added> added) {
        try {
            switch (added.join()) {
                case Added.Kept fresh -> kept++;
                case Added.NewVersion changed -> versions++;
                case Added.Duplicate same -> duplicates++;
            }
            if (failedBefore.remove(input.lasting())) {
                library.store().succeed(input.lasting());
            }
        } catch (CompletionException failed) {
            fail(input, failed.getCause());
        }
    }

    private void fail(Input input, Throwable failure) {
        if (failure instanceof LibraryException refused) {
            broken = Optional.of(refused);
            return;
        }
        failures++;
        String reason = Failure.reason(failure);
        console.complain(input.name() + ": " + reason);
        library.store().fail(input.lasting(), input.manner().written(), reason);
    }

    private void report(double seconds) {
        long done = kept + versions + duplicates + failures;
        console.complain(String.format(
                Locale.ROOT,
                "%s%d kept, %d new versions, %d known already, %d failed; %.1f s, %.0f a second",
                stopping || broken.isPresent() ? "stopped: " : "",
                kept,
                versions,
                duplicates,
                failures,
                seconds,
                done / Math.max(seconds, 1e-3)));
    }
}
