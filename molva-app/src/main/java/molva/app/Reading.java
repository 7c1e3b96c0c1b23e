package molva.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import molva.Analysis;
import molva.Pipeline;
import molva.app.format.Format;
import molva.app.format.Look;
import molva.app.format.Output;
import molva.read.UnreadableException;

/** Reads inputs, several at once, and prints or writes what was read in their order; what fails is told and passed over. */
final class Reading {
    private final Pipeline pipeline;
    private final Output output;
    private final Format format;
    private final double leastConfidence;
    private final Console console;
    private int failures;
    private boolean begun;
    /** Why standard output takes no more. */
    private Optional<IOException> unwritten = Optional.empty();

    Reading(Pipeline pipeline, Output output, Look look, double leastConfidence, Console console) {
        this.pipeline = pipeline;
        this.output = output;
        this.format = output.format(look);
        this.leastConfidence = leastConfidence;
        this.console = console;
    }

    /** What became of an input: text to print (empty where it went into a file), or why it failed. */
    private record Outcome(Input input, String text, Optional<Throwable> failure) {}

    /**
     * @return the exit code
     * @throws IOException if standard output takes no more
     */
    int read(List<Input> inputs, Optional<Folder> folder) throws IOException, InterruptedException {
        List<Input> claimed = folder.isPresent() ? claim(inputs, folder.get()) : inputs;
        Progress progress = new Progress(console, claimed.size());
        try (progress) {
            new Batch<Input, Outcome>(Input::size, input -> outcome(input, folder), outcome -> {
                        progress.step();
                        return take(outcome, folder.isEmpty());
                    })
                    .run(claimed);
        }
        if (unwritten.isPresent()) {
            throw unwritten.get();
        }
        console.out().flush();
        return failures == 0 ? 0 : Molva.SOME_FAILED;
    }

    /** Keeps each input's output names in the folder; who comes too late for them is refused. */
    private List<Input> claim(List<Input> inputs, Folder folder) throws IOException {
        Set<Path> paths = new HashSet<>();
        for (Input input : inputs) {
            if (input.file().isPresent() && input.file().get().toFile().exists()) {
                paths.add(input.file().get().toRealPath());
            }
        }
        List<Input> claimed = new ArrayList<>();
        for (Input input : inputs) {
            claimed.add(claimed(input, folder, paths));
        }
        return claimed;
    }

    private Input claimed(Input input, Folder folder, Set<Path> inputs) {
        try {
            for (String extension : output.extensions()) {
                folder.claim(input.stem() + extension, input, inputs);
            }
            return input;
        } catch (IOException refused) {
            return new Input.Refused(input.name(), refused);
        }
    }

    private Outcome outcome(Input input, Optional<Folder> folder) {
        try {
            Analysis analysis = pipeline.analyze(input.read()).confident(leastConfidence);
            String text = format.render(analysis, input.name());
            if (folder.isEmpty()) {
                return new Outcome(input, text, Optional.empty());
            }
            folder.get().write(input.stem() + output.extension(), format.head() + text);
            for (var beside : format.beside(analysis).entrySet()) {
                folder.get().write(input.stem() + beside.getKey(), beside.getValue());
            }
            return new Outcome(input, "", Optional.empty());
        } catch (IOException | UnreadableException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            return new Outcome(input, "", Optional.of(failure));
        }
    }

    /** Prints what an input gave; answers whether to go on. */
    private boolean take(Outcome outcome, boolean print) {
        try {
            if (outcome.failure().isPresent()) {
                failures++;
                console.out().flush();
                console.complain(outcome.input().name() + ": "
                        + Failure.reason(outcome.failure().get()));
            } else if (print) {
                console.print(begun ? outcome.text() : format.head() + outcome.text());
                begun = true;
            }
            return true;
        } catch (IOException closed) {
            unwritten = Optional.of(closed);
            return false;
        }
    }
}
