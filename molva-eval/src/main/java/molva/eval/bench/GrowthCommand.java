package molva.eval.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import molva.Pipeline;
import molva.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows that time grows no faster than the text: articles, and texts made to be slow, from 1 kB to 10 MB. */
@Command(
        name = "growth",
        description = "Measures the analysis of growing texts: articles, and one word, mark or digit over and over.",
        mixinStandardHelpOptions = true)
public final class GrowthCommand implements Callable<Integer> {
    private static final List<Integer> LENGTHS = List.of(1_000, 10_000, 100_000, 1_000_000, 10_000_000);
    private static final int WARM_UP = 100;
    /** The processor's time is the same on a busy machine. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Option(
            names = "--longest",
            paramLabel = "N",
            description = "Leave out texts longer than N characters; default ${DEFAULT-VALUE}.")
    private int longest = 10_000_000;

    @Option(names = "--text", paramLabel = "NAME", description = "Only the text of this name.")
    private String wanted = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Pipeline pipeline = Pipeline.load();
        String articles = ExampleText.articles();
        for (int i = 0; i < WARM_UP; i++) {
            pipeline.analyze(Document.of(articles));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("microseconds of the processor a character");
        pieces(articles).forEach((name, piece) -> {
            if (name.contains(wanted)) {
                out.print("%-22s".formatted(name));
                LENGTHS.stream()
                        .filter(length -> length <= longest)
                        .forEach(length -> out.print(cell(pipeline, ExampleText.ofLength(piece, length))));
                out.println();
                out.flush();
            }
        });
        return 0;
    }

    private static Map<String, String> pieces(String articles) {
        Map<String, String> pieces = new LinkedHashMap<>();
        pieces.put("articles", articles);
        pieces.put("articles on one line", articles.replace('\n', ' '));
        pieces.put("one word", "слово");
        pieces.put("words", "слово ");
        pieces.put("no full stop", "сказал он, что ");
        pieces.put("opening marks", "«");
        pieces.put("closing marks", "»");
        pieces.put("low marks", "„");
        pieces.put("straight marks", "\"");
        pieces.put("digits", "7");
        pieces.put("dashes", "— ");
        pieces.put("brackets", "(");
        pieces.put("full stops", ".");
        pieces.put("empty lines", "\n");
        pieces.put("cues", "по словам ");
        pieces.put("names", "Анна Ларина ");
        return pieces;
    }

    private static String cell(Pipeline pipeline, String text) {
        int rounds = Math.max(1, 100_000 / text.length());
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < rounds; i++) {
            pipeline.analyze(Document.of(text));
        }
        double nanoseconds = THREADS.getCurrentThreadCpuTime() - start;
        return String.format(Locale.ROOT, "%9.3f", nanoseconds / 1000 / rounds / text.length());
    }
}
