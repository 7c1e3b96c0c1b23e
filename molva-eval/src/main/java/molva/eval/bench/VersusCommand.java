package molva.eval.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import molva.Pipeline;
import molva.eval.SharedFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Two builds of the analysis in one process, text by text in turns: whatever else the machine does, it does to both. The
 * first third of the rounds warms up.
 */
@Command(
        name = "versus",
        description = "Measures the analysis and that of another build by turns, in processor time a token.",
        mixinStandardHelpOptions = true)
public final class VersusCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CLASSES", description = "The other build: molva-core/target/classes of its checkout.")
    private Path other;

    @Option(names = "--texts", paramLabel = "DIR", description = "Folder of .txt files; default: the examples.")
    private Path texts = SharedFolder.projectRoot().resolve("examples");

    @Option(names = "--rounds", paramLabel = "N", description = "Rounds over the texts; default ${DEFAULT-VALUE}.")
    private int rounds = 24;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, ReflectiveOperationException, URISyntaxException {
        if (!Files.exists(other.resolve("molva/Pipeline.class"))) {
            throw new ParameterException(spec.commandLine(), "no build of molva-core in " + other);
        }
        Path own = Path.of(Pipeline.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var there = round(own, other.toAbsolutePath());
        var here = round(own, own);
        List<String> read = TextFolder.read(texts, spec.commandLine());
        List<double[]> before = new ArrayList<>();
        List<double[]> now = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            for (String text : read) {
                double[] first = perToken(there.apply(text));
                double[] second = perToken(here.apply(text));
                if (i >= rounds / 3) {
                    before.add(first);
                    now.add(second);
                }
            }
        }
        print(before, now);
        return 0;
    }

    /** {@link Round} over classes of its own: this process's class path with {@code core} in the place of {@code own}. */
    @SuppressWarnings("unchecked")
    private static Function<String, long[]> round(Path own, Path core)
            throws IOException, ReflectiveOperationException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry).toAbsolutePath();
            urls.add((path.equals(own) ? core : path).toUri().toURL());
        }
        var loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        return (Function<String, long[]>)
                loader.loadClass(Round.class.getName()).getConstructor().newInstance();
    }

    /** Microseconds a token of each stage, and of all of them. */
    private static double[] perToken(long[] told) {
        int stages = told.length - 1;
        double[] each = new double[stages + 1];
        for (int stage = 0; stage < stages; stage++) {
            each[stage] = told[stage] / 1000.0 / Math.max(1, told[stages]);
            each[stages] += each[stage];
        }
        return each;
    }

    private void print(List<double[]> before, List<double[]> now) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                "microseconds of the processor a token, median over the texts: the other build, this one, their ratio");
        List<String> names = new ArrayList<>(Round.STAGES);
        names.add("whole");
        for (int stage = 0; stage < names.size(); stage++) {
            int column = stage;
            double[] ratios = new double[now.size()];
            Arrays.setAll(ratios, i -> now.get(i)[column] / before.get(i)[column]);
            out.println(String.format(
                    Locale.ROOT,
                    "%-14s %7.2f %7.2f %6.2f",
                    names.get(stage),
                    median(before, column),
                    median(now, column),
                    median(ratios)));
        }
    }

    private static double median(List<double[]> rows, int column) {
        return median(rows.stream().mapToDouble(row -> row[column]).toArray());
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
