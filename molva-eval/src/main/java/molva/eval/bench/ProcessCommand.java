package molva.eval.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import molva.eval.SharedFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts {@code ./molva read} as a user does and measures its wall time and the memory that was resident. */
@Command(
        name = "process",
        description = "Measures ./molva read from a cold start: an article of 1,000 words, 10 MB of articles.",
        mixinStandardHelpOptions = true)
public final class ProcessCommand implements Callable<Integer> {
    private static final int ARTICLE_WORDS = 1_000;
    private static final int LONG_BYTES = 10_000_000;

    @Option(names = "--runs", paramLabel = "N", description = "Runs of the article; default ${DEFAULT-VALUE}.")
    private int runs = 5;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path article = Files.createTempFile("molva-article", ".txt");
        Path longText = Files.createTempFile("molva-long", ".txt");
        try {
            String articles = ExampleText.articles();
            Files.writeString(article, words(articles));
            Files.writeString(longText, bytes(articles));
            MeasuredProcess.run(command(article, "text"));
            PrintWriter out = spec.commandLine().getOut();
            for (String format : List.of("text", "json", "html")) {
                out.println(line("1,000 words, " + format, median(command(article, format), runs)));
            }
            out.println(line("10 MB, json", MeasuredProcess.run(command(longText, "json"))));
        } finally {
            Files.delete(article);
            Files.delete(longText);
        }
        return 0;
    }

    private static List<String> command(Path file, String format) {
        String launcher = SharedFolder.projectRoot().resolve("molva").toString();
        return List.of(launcher, "read", "--format", format, file.toString());
    }

    /** The run with the median wall time. */
    private static MeasuredProcess median(List<String> command, int runs) throws IOException, InterruptedException {
        List<MeasuredProcess> measured = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            measured.add(MeasuredProcess.run(command));
        }
        measured.sort(Comparator.comparingDouble(MeasuredProcess::seconds));
        return measured.get(runs / 2);
    }

    private static String line(String name, MeasuredProcess measured) {
        return String.format(
                Locale.ROOT, "%-20s %6.2f s %6.0f MB", name, measured.seconds(), measured.residentMegabytes());
    }

    private static String words(String articles) {
        int end = 0;
        for (int i = 0; i < ARTICLE_WORDS && end >= 0; i++) {
            end = articles.indexOf(' ', end + 1);
        }
        return end < 0 ? articles : articles.substring(0, end);
    }

    private static String bytes(String articles) {
        int length = articles.getBytes(StandardCharsets.UTF_8).length;
        return articles.repeat(LONG_BYTES / length + 1);
    }
}
