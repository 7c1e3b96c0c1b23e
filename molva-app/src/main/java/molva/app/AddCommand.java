package molva.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import molva.library.Library;
import molva.library.keep.Access;
import molva.read.fetch.Fetcher;
import molva.read.fetch.Visitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code molva add}: keeps articles in a library. */
@Command(
        name = "add",
        description = "Keeps articles in a library, so that they can be searched and compared.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  molva add article.html                 one article, into ~/.local/share/molva",
            "  molva add --library news posts.jsonl   a file of articles, a line each",
            "  molva add --library news --column text=Сообщение table.csv   a table with names of its own",
            "  molva add --library news folder/       all that is in a folder",
            "  molva add --library news --feed https://example.org/rss   the articles of a feed",
            "",
            "The same text of the same outlet is kept once; another text at a known address is a new version.",
            "Ctrl-C stops: what is under way is kept, and the same command goes on in an archive where it was.",
            "Exit codes: 0 all were kept, 1 some failed (molva library failures), 2 wrong usage, 130 stopped."
        })
final class AddCommand implements Callable<Integer> {
    private final Console console;

    private final Visitor visitor;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "A text, page, archive, JSON Lines file or folder.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--feed",
            paramLabel = "URL",
            description =
                    "A feed (RSS, Atom, JSON Feed), or a file of one; of feeds that have only summaries, the articles' pages are"
                            + " fetched.")
    private List<String> feeds = new ArrayList<>();

    @Mixin
    private MannerOptions options = new MannerOptions();

    @Option(
            names = "--from-start",
            description = "Read archives from their beginning, also where an earlier run was stopped in them.")
    private boolean anew;

    @Mixin
    private LibraryOptions place = new LibraryOptions();

    AddCommand(Console console) {
        this(console, new Visitor(new Fetcher(Fetcher.USUAL), Visitor.USUAL_PAUSE));
    }

    AddCommand(Console console, Visitor visitor) {
        this.console = console;
        this.visitor = visitor;
    }

    private static boolean isFile(String feed) {
        try {
            return Files.isRegularFile(Path.of(feed));
        } catch (InvalidPathException address) {
            return false;
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (paths.isEmpty() && feeds.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "say what to add: a PATH, or --feed URL");
        }
        Manner manner = options.manner();
        Map<Boolean, List<String>> given = feeds.stream().collect(Collectors.partitioningBy(AddCommand::isFile));
        paths.addAll(given.get(true));
        List<Input> inputs = new ArrayList<>(Inputs.find(paths, console.in(), manner));
        given.get(false).forEach(address -> inputs.add(new WebInput.Feed(address, visitor, manner)));
        try (Library library = place.open(Access.WRITE)) {
            Resuming resuming = new Resuming(library.store().imports(), console, anew);
            Adding adding = new Adding(Molva.pipeline(), library, console);
            try (Interruption interruption = new Interruption(adding::stop, visitor::stop)) {
                int code = adding.add(inputs, resuming);
                library.close();
                return code;
            }
        }
    }
}
