package molva.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import molva.Pipeline;
import molva.library.Library;
import molva.library.keep.Added;
import molva.library.keep.LibraryException;
import molva.read.UnreadableException;
import molva.read.archive.Archive;
import molva.read.archive.Held;

/**
 * Adds files that were sent to the library, in the background, one lot at a time; an archive among them as what it holds.
 * Thread-safe.
 */
final class Intake implements AutoCloseable {
    private static final int MOST_UNCOMMITTED = 256;
    private static final long PATIENCE_MS = 10_000;

    private final Pipeline pipeline;
    private final Shelf shelf;
    private volatile Tally tally = new Tally(0, 0);
    private volatile boolean stopping;
    private Optional<Thread> running = Optional.empty();

    Intake(Pipeline pipeline, Shelf shelf) {
        this.pipeline = pipeline;
        this.shelf = shelf;
    }

    /** A file that was sent, and where it waits; whoever reads it deletes it. */
    record Sent(String name, Path file) {
        static Sent of(String name, InputStream content) throws IOException {
            Path file = Files.createTempFile("molva-", ".sent");
            try (content) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return new Sent(name, file);
        }

        /** In bytes; 0 where it is gone. */
        long size() {
            try {
                return Files.size(file);
            } catch (IOException gone) {
                return 0;
            }
        }

        void delete() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException leftToTheSystem) {
                // A temporary file: the system clears it away.
            }
        }
    }

    private record UnderWay(String name, CompletableFuture<Added> added) {}

    /** @throws Problem if another lot is being added */
    synchronized void begin(List<Sent> sent) {
        if (running.filter(Thread::isAlive).isPresent()) {
            sent.forEach(Sent::delete);
            throw new Problem(409, "add.running");
        }
        Tally fresh = new Tally(sent.size(), sent.stream().mapToLong(Sent::size).sum());
        tally = fresh;
        Thread thread = new Thread(() -> run(sent, fresh), "molva-intake");
        thread.setDaemon(true);
        running = Optional.of(thread);
        thread.start();
    }

    Progress progress(Words words) {
        return tally.progress(words);
    }

    private void run(List<Sent> sent, Tally count) {
        try {
            shelf.write(library -> {
                Deque<UnderWay> underWay = new ArrayDeque<>();
                for (Sent file : sent) {
                    add(file, library, underWay, count);
                    count.file();
                }
                settle(0, library, underWay, count);
                return true;
            });
            count.end(Optional.empty());
        } catch (LibraryException failed) {
            count.end(Optional.of(Problem.of(failed)));
        } catch (RuntimeException | Error unexpected) {
            count.end(Optional.of(
                    new Problem(500, "problem.unexpected", unexpected.getClass().getSimpleName())));
        } finally {
            sent.forEach(Sent::delete);
        }
    }

    private void add(Sent file, Library library, Deque<UnderWay> underWay, Tally count) {
        try (InputStream in = count.reading(Files.newInputStream(file.file()));
                Archive archive = Archive.open(in, file.name())) {
            while (!stopping && archive.hasNext()) {
                Held held = archive.next();
                String name = held.name().equals(file.name()) ? file.name() : file.name() + ": " + held.name();
                underWay.add(new UnderWay(name, submitted(held, library)));
                settle(MOST_UNCOMMITTED, library, underWay, count);
            }
        } catch (IOException | UncheckedIOException damaged) {
            refuse(file.name(), damaged, library, count);
        }
    }

    private CompletableFuture<Added> submitted(Held held, Library library) {
        try {
            return library.submit(pipeline.analyze(held.read()));
        } catch (UnreadableException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    /** Hears of what was committed, and waits where more than {@code most} are not. */
    private static void settle(int most, Library library, Deque<UnderWay> underWay, Tally count) {
        while (!underWay.isEmpty()
                && (underWay.size() > most || underWay.peek().added().isDone())) {
            UnderWay next = underWay.remove();
            try {
                count.add(next.added().join());
            } catch (CompletionException failed) {
                refuse(next.name(), failed.getCause(), library, count);
            }
        }
    }

    private static void refuse(String name, Throwable failure, Library library, Tally count) {
        if (failure instanceof LibraryException broken) {
            throw broken;
        }
        Problem problem = problem(failure);
        count.refuse(name, problem);
        library.store().fail(name, "", reason(failure)).join();
    }

    private static Problem problem(Throwable failure) {
        return switch (failure) {
            case UnreadableException unreadable -> Problem.of(unreadable);
            case IOException damaged -> new Problem(422, "problem.unreadable", String.valueOf(damaged.getMessage()));
            default -> new Problem(500, "problem.unexpected", failure.toString());
        };
    }

    /** What is stored, in the words that the command line has for it. */
    private static String reason(Throwable failure) {
        return failure instanceof UnreadableException || failure instanceof IOException
                ? String.valueOf(failure.getMessage())
                : "unexpected: " + failure;
    }

    /** What is under way is still kept. */
    @Override
    public void close() {
        stopping = true;
        Optional<Thread> last;
        synchronized (this) {
            last = running;
        }
        try {
            if (last.isPresent()) {
                last.get().join(PATIENCE_MS);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
