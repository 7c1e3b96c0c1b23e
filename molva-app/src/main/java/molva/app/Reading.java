package molva.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import molva.Analysis;
import molva.Pipeline;
import molva.app.format.Format;
import molva.app.format.Labels;
import molva.app.format.Look;
import molva.app.format.Output;
import molva.read.UnreadableException;
import molva.text.Oddity;

/** Reads inputs, several at once, and prints or writes what was read in their order; what fails is told and passed over. */
final class Reading {
    /** What is complained of is complained of in English. */
    private static final Labels ENGLISH = new Labels(Look.Language.EN);

    private final Pipeline pipeline;
    private final Output output;
    private final Format format;
    private final Format.Joined joined;
    private final double leastConfidence;
    private final Console console;
    private int failures;
    /** Whether there is one input, about which all is told. */
    private boolean alone;

    /** Why standard output takes no more. */
    private Optional<IOException> unwritten = Optional.empty();

    Reading(Pipeline pipeline, Output output, Look look, double leastConfidence, Console console) {
        this.pipeline = pipeline;
        this.output = output;
        this.format = output.format(look);
        this.leastConfidence = leastConfidence;
        this.console = console;
        this.joined = format.join(console.out());
    }

    /** What became of an input: how to print it (nothing to do where it went into a file), or why it failed. */
    private record Outcome(Input input, Format.Step step, List<Oddity> oddities, Optional<Throwable> failure) {}

    /**
     * @return the exit code
     * @throws IOException if standard output takes no more
     */
    int read(List<Input> inputs, Optional<Folder> folder) throws IOException, InterruptedException {
        Set<Path> paths = folder.isPresent() ? paths(inputs) : Set.of();
        alone = inputs.size() == 1;
        boolean counted = inputs.stream().noneMatch(Parts::isArchive);
        Progress progress = new Progress(console, counted ? inputs.size() : 0);
        try (progress;
                Parts parts = new Parts(inputs)) {
            new Batch<Input, Outcome>(Input::size, input -> outcome(input, folder), outcome -> {
                        progress.step();
                        return take(outcome);
                    })
                    .run(claimed(parts, folder, paths));
        }
        if (unwritten.isPresent()) {
            throw unwritten.get();
        }
        if (folder.isEmpty()) {
            joined.end();
        }
        console.out().flush();
        return failures == 0 ? 0 : Molva.SOME_FAILED;
    }

    /** Where the inputs lie, so that none is overwritten. */
    private static Set<Path> paths(List<Input> inputs) throws IOException {
        Set<Path> paths = new HashSet<>();
        for (Input input : inputs) {
            if (input.file().isPresent() && input.file().get().toFile().exists()) {
                paths.add(input.file().get().toRealPath());
            }
        }
        return paths;
    }

    /** Keeps each input's output names in the folder as it comes; who comes too late for them is refused. */
    private Iterator<Input> claimed(Iterator<Input> inputs, Optional<Folder> folder, Set<Path> paths) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return inputs.hasNext();
            }

            @Override
            public Input next() {
                Input input = inputs.next();
                return folder.isPresent() ? claimed(input, folder.get(), paths) : input;
            }
        };
    }

    private Input claimed(Input input, Folder folder, Set<Path> inputs) {
        try {
            for (String extension : output.extensions()) {
                folder.claim(input.stem() + extension, input, inputs);
            }
            return input;
        } catch (IOException refused) {
            return Input.Refused.of(input, refused);
        }
    }

    private Outcome outcome(Input input, Optional<Folder> folder) {
        try {
            Analysis analysis = pipeline.analyze(input.read()).confident(leastConfidence);
            List<Oddity> oddities = analysis.document().oddities();
            if (folder.isEmpty()) {
                return new Outcome(input, joined.prepare(analysis, input.name()), oddities, Optional.empty());
            }
            folder.get().write(input.stem() + output.extension(), format.file(analysis, input.name()));
            for (var beside : format.beside(analysis).entrySet()) {
                folder.get().write(input.stem() + beside.getKey(), beside.getValue());
            }
            return new Outcome(input, () -> {}, oddities, Optional.empty());
        } catch (IOException | UnreadableException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            return new Outcome(input, () -> {}, List.of(), Optional.of(failure));
        }
    }

    /** Prints what an input gave; answers whether to go on. */
    private boolean take(Outcome outcome) {
        try {
            if (outcome.failure().isPresent()) {
                failures++;
                console.out().flush();
                console.complain(outcome.input().name() + ": "
                        + Failure.reason(outcome.failure().get()));
                return true;
            }
            outcome.step().write();
            if (alone && !output.tellsOddities()) {
                tell(outcome);
            }
            return true;
        } catch (IOException closed) {
            unwritten = Optional.of(closed);
            return false;
        }
    }

    private void tell(Outcome outcome) throws IOException {
        if (!outcome.oddities().isEmpty()) {
            console.out().flush();
        }
        outcome.oddities().forEach(oddity -> console.complain(outcome.input().name() + ": " + ENGLISH.oddity(oddity)));
    }
}
