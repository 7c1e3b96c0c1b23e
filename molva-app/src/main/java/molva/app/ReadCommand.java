package molva.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import molva.app.format.Look;
import molva.app.format.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code molva read}: options and their meaning; the reading itself is {@link Reading}'s. */
@Command(
        name = "read",
        description = "Reads articles and shows, statement by statement, who says so.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  molva read article.txt                                the article with its voices, here",
            "  molva read --format html article.html > report.html   a page to forward",
            "  molva read --format json --output out news/           every text in a folder",
            "  molva read --format json --output out news.warc.gz     every page of an archive",
            "  curl -s https://… | molva read -                      standard input",
            "  molva read --min-confidence 0.9 article.txt           only what Molva is sure of",
            "",
            "Exit codes: 0 all were read, 1 some failed (a line for each says why), 2 wrong usage."
        })
final class ReadCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "A text or page, a folder or an archive of them (zip, gz, warc, wacz, jsonl, csv, feeds, Telegram exports), or - for"
                            + " standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text, json, jsonl, html, csv, parquet, brat, cas or annotations (default: text).")
    private Output format = Output.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write a file for each input into this folder instead of printing.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--min-confidence",
            paramLabel = "0..1",
            description = "Leave out attributions that are less certain than this.")
    private double leastConfidence;

    @Mixin
    private MannerOptions options = new MannerOptions();

    @Mixin
    private LookOptions look = new LookOptions();

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
            throw wrong("--min-confidence must lie between 0 and 1, got " + leastConfidence);
        }
        List<Input> inputs = Inputs.find(files, console.in(), options.manner());
        boolean several = inputs.size() > 1 || inputs.stream().anyMatch(Parts::isArchive);
        if (output.isEmpty() && several && !format.joins()) {
            throw wrong("--format " + format.title() + " makes files of their own: say where with --output DIR");
        }
        Optional<Folder> folder = output.isPresent() ? Optional.of(folder(output.get())) : Optional.empty();
        Look shown = look.look(console);
        return new Reading(Molva.pipeline(), format, shown, leastConfidence, console).read(inputs, folder);
    }

    private Folder folder(Path path) {
        try {
            return new Folder(path);
        } catch (IOException refused) {
            throw wrong("cannot write into " + path + ": " + Failure.reason(refused));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
