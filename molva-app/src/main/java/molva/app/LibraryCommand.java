package molva.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import molva.app.format.Screen;
import molva.library.Library;
import molva.library.keep.Access;
import molva.library.keep.Article;
import molva.library.keep.ArticleFilter;
import molva.library.keep.Failure;
import molva.library.keep.Stats;
import molva.read.fetch.Fetcher;
import molva.read.fetch.Visitor;
import molva.text.Metadata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code molva library}: looks after a library. */
@Command(
        name = "library",
        description = "Looks after a library.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "(list | failures | retry | check | reindex | backup | restore | export | stats)")
final class LibraryCommand implements Callable<Integer> {
    private static final int ALL = 1_000_000;

    private final Console console;

    LibraryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.complain("say what to do, for example: molva library stats (see molva library --help)");
        return 2;
    }

    @Command(
            name = "list",
            description = "Lists articles, the latest first: number, day, outlet, title, tags.",
            mixinStandardHelpOptions = true)
    int list(
            @Mixin LibraryOptions place,
            @Option(
                            names = {"-n", "--limit"},
                            paramLabel = "N",
                            defaultValue = "50",
                            converter = NaturalNumber.class,
                            description = "How many (default: 50).")
                    int limit)
            throws IOException {
        try (Library library = place.open(Access.READ)) {
            var page = library.store().articles(ArticleFilter.ALL.page(0, Math.max(1, limit)));
            int shown = Math.min(limit, page.items().size());
            for (Article article : page.items().subList(0, shown)) {
                console.print(article.id() + "\t" + article.day().orElse("") + "\t"
                        + Screen.shown(article.outlet().orElse("")) + "\t" + Screen.shown(article.title())
                        + (article.tags().isEmpty() ? "" : "\t" + Screen.shown(String.join(", ", article.tags())))
                        + "\n");
            }
            say(shown + " of " + page.total());
            return 0;
        }
    }

    @Command(name = "failures", description = "Lists what could not be kept, and why.", mixinStandardHelpOptions = true)
    int failures(@Mixin LibraryOptions place) throws IOException {
        try (Library library = place.open(Access.READ)) {
            for (Failure failure : library.store().failures(0, ALL).items()) {
                console.print(Screen.shown(failure.input() + ": " + failure.reason()) + "\n");
            }
            console.out().flush();
            return 0;
        }
    }

    /** All that a feed has is wanted; what the library has of it is not kept twice. */
    @Command(name = "retry", description = "Tries once more what could not be kept.", mixinStandardHelpOptions = true)
    int retry(@Mixin LibraryOptions place) throws IOException, InterruptedException {
        try (Library library = place.open(Access.WRITE)) {
            Map<String, Manner> wanted = new HashMap<>();
            Map<Manner, Set<String>> files = new LinkedHashMap<>();
            for (Failure failure : library.store().failures(0, ALL).items()) {
                String input = failure.input();
                int part = input.indexOf(": ");
                Manner manner = Manner.of(failure.manner());
                files.computeIfAbsent(manner, fresh -> new LinkedHashSet<>())
                        .add(part < 0 || Path.of(input).toFile().exists() ? input : input.substring(0, part));
                wanted.put(input, manner);
            }
            if (wanted.isEmpty()) {
                say("nothing failed");
                return 0;
            }
            Adding adding = new Adding(Molva.pipeline(), library, console);
            Visitor visitor = new Visitor(new Fetcher(Fetcher.USUAL), Visitor.USUAL_PAUSE);
            try (Interruption interruption = new Interruption(adding::stop, visitor::stop)) {
                int code = adding.add(
                        inputs(files, visitor),
                        input -> input.isOfTheWeb() || input.manner().equals(wanted.get(input.lasting())));
                library.close();
                return code;
            }
        }
    }

    /** One line on standard output. */
    private void say(String line) throws IOException {
        console.print(line + "\n");
        console.out().flush();
    }

    private List<Input> inputs(Map<Manner, Set<String>> files, Visitor visitor) {
        List<Input> inputs = new ArrayList<>();
        files.forEach((manner, names) -> inputs.addAll(inputs(names, manner, visitor)));
        return inputs;
    }

    private List<Input> inputs(Set<String> names, Manner manner, Visitor visitor) {
        List<Input> inputs = new ArrayList<>();
        for (String name : names) {
            if (name.startsWith(WebInput.Feed.SIGN)) {
                inputs.add(new WebInput.Feed(name.substring(WebInput.Feed.SIGN.length()), visitor, manner));
            } else if (name.startsWith("https://") || name.startsWith("http://")) {
                inputs.add(new WebInput.Page(name, Metadata.of("und"), visitor, manner));
            } else {
                inputs.addAll(Inputs.find(List.of(name), console.in(), manner));
            }
        }
        return inputs;
    }

    @Command(name = "check", description = "Looks whether all is whole.", mixinStandardHelpOptions = true)
    int check(@Mixin LibraryOptions place) throws IOException {
        try (Library library = place.open(Access.WRITE)) {
            List<String> complaints = library.check(done -> {});
            complaints.forEach(console::complain);
            if (complaints.isEmpty()) {
                say("all is well");
            }
            return complaints.isEmpty() ? 0 : 1;
        }
    }

    @Command(name = "reindex", description = "Builds the search index anew.", mixinStandardHelpOptions = true)
    int reindex(@Mixin LibraryOptions place) throws IOException {
        try (Library library = place.open(Access.WRITE)) {
            library.reindex();
            say(library.store().stats().statements() + " statements can be searched");
            return 0;
        }
    }

    @Command(
            name = "backup",
            description = "Copies the library's database into a file.",
            mixinStandardHelpOptions = true)
    int backup(@Mixin LibraryOptions place, @Parameters(paramLabel = "FILE") Path file) throws IOException {
        try (Library library = place.open(Access.READ)) {
            library.store().backup(file);
            say("kept a copy in " + file);
            return 0;
        }
    }

    @Command(
            name = "restore",
            description = "Puts a backup in the place of what the library holds.",
            mixinStandardHelpOptions = true)
    int restore(@Mixin LibraryOptions place, @Parameters(paramLabel = "FILE") Path file) throws IOException {
        Library.restore(file, place.folder());
        try (Library library = place.open(Access.READ)) {
            say("brought back " + library.store().stats().articles() + " articles from " + file);
            return 0;
        }
    }

    @Command(name = "stats", description = "What is in the library, in figures.", mixinStandardHelpOptions = true)
    int stats(@Mixin LibraryOptions place) throws IOException {
        try (Library library = place.open(Access.READ)) {
            Stats stats = library.store().stats();
            say("articles " + stats.articles() + "\nversions " + stats.versions() + "\nwords " + stats.tokens()
                    + "\nstatements " + stats.statements() + "\nattributions " + stats.attributions() + "\nfailures "
                    + stats.failures() + "\ncorrections " + stats.corrections() + "\nbytes " + stats.bytes());
            return 0;
        }
    }
}
