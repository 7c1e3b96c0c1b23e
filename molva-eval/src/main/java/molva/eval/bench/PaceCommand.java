package molva.eval.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import molva.Pipeline;
import molva.eval.SharedFolder;
import molva.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How long this build takes to load, and how fast it then goes on one thread, by its processor time. */
@Command(
        name = "pace",
        description = "Measures how long the analysis takes to load and, warm, how many tokens a second it reads.",
        mixinStandardHelpOptions = true)
public final class PaceCommand implements Callable<Integer> {
    @Option(names = "--texts", paramLabel = "DIR", description = "Folder of .txt files; default: the examples.")
    private Path texts = SharedFolder.projectRoot().resolve("examples");

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Rounds over the texts, of which the last third counts; default ${DEFAULT-VALUE}.")
    private int rounds = 45;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<String> read = TextFolder.read(texts, spec.commandLine());
        long start = System.nanoTime();
        var pipeline = Pipeline.load();
        long loaded = System.nanoTime() - start;
        double[] each = new double[Math.max(1, rounds)];
        for (int i = 0; i < each.length; i++) {
            each[i] = perToken(pipeline, read);
        }
        double[] last = Arrays.copyOfRange(each, each.length - (each.length + 2) / 3, each.length);
        Arrays.sort(last);
        var out = spec.commandLine().getOut();
        out.printf("loaded in %d ms%n", loaded / 1_000_000);
        out.printf(
                "median %.2f µs a token, %,.0f tokens a second%n", last[last.length / 2], 1e6 / last[last.length / 2]);
        out.printf("best   %.2f µs a token, %,.0f tokens a second%n", last[0], 1e6 / last[0]);
        return 0;
    }

    /** Microseconds of the processor a token over one round. */
    private static double perToken(Pipeline pipeline, List<String> texts) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        int tokens = 0;
        for (String text : texts) {
            tokens += pipeline.analyze(Document.of(text)).words().size();
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1000.0 / Math.max(1, tokens);
    }
}
