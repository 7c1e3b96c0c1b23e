package molva.eval.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import molva.eval.SharedFolder;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the JMH benchmarks of the stages and prints tokens a second. */
@Command(
        name = "bench",
        description = "Measures each stage and the whole pipeline by JMH, in tokens a second on one thread.",
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "STAGE", description = "blocks, segmentation, morphology, entities, … ; default: all.")
    private List<String> stages = List.of();

    @Option(names = "--profiler", paramLabel = "NAME", description = "A profiler of JMH: gc, stack, …")
    private List<String> profilers = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws RunnerException {
        var options = new OptionsBuilder()
                .jvmArgsAppend("-Dmolva.root=" + SharedFolder.projectRoot())
                .verbosity(profilers.isEmpty() ? VerboseMode.SILENT : VerboseMode.NORMAL);
        String name = Stages.class.getName().replace("$", ".") + ".";
        for (String stage : stages.isEmpty() ? List.of("") : stages) {
            options.include(name + stage);
        }
        profilers.forEach(options::addProfiler);
        print(new Runner(options.build()).run());
        return 0;
    }

    private void print(Collection<RunResult> results) {
        var out = spec.commandLine().getOut();
        for (RunResult result : results) {
            String stage = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
            double tokens = result.getSecondaryResults().get("tokens").getScore();
            double error = result.getSecondaryResults().get("tokens").getScoreError();
            out.println(String.format(
                    Locale.ROOT,
                    "%-14s %,12.0f ± %,.0f tokens/s %8.2f µs a token",
                    stage,
                    tokens,
                    error,
                    1e6 / tokens));
        }
    }
}
