package molva.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import molva.library.Library;
import molva.library.keep.Access;
import molva.library.keep.Followed;
import molva.read.archive.Opml;
import molva.read.fetch.FetchException;
import molva.read.fetch.Fetcher;
import molva.read.fetch.Visitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code molva follow}: a library's list of feeds. */
@Command(
        name = "follow",
        description = "Follows feeds: keeps a list of them in a library, and what is new in them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "(add | remove | list | run | import | export)")
final class FollowCommand implements Callable<Integer> {
    private final Console console;
    private final Visitor visitor;

    FollowCommand(Console console) {
        this(console, new Visitor(new Fetcher(Fetcher.USUAL), Visitor.USUAL_PAUSE));
    }

    FollowCommand(Console console, Visitor visitor) {
        this.console = console;
        this.visitor = visitor;
    }

    @Override
    public Integer call() {
        console.complain("say what to do, for example: molva follow run (see molva follow --help)");
        return 2;
    }

    @Command(name = "add", description = "Follows feeds from now on.", mixinStandardHelpOptions = true)
    int add(@Mixin LibraryOptions place, @Parameters(paramLabel = "URL", arity = "1..*") List<String> addresses) {
        int code = 0;
        try (Library library = place.open(Access.WRITE)) {
            for (String address : addresses) {
                try {
                    Fetcher.address(address);
                    library.store().feeds().follow(address, address).join();
                } catch (FetchException none) {
                    console.complain(address + ": " + none.getMessage());
                    code = Molva.SOME_FAILED;
                }
            }
        }
        return code;
    }

    @Command(name = "remove", description = "Follows feeds no more.", mixinStandardHelpOptions = true)
    int remove(@Mixin LibraryOptions place, @Parameters(paramLabel = "URL", arity = "1..*") List<String> addresses) {
        int code = 0;
        try (Library library = place.open(Access.WRITE)) {
            for (String address : addresses) {
                if (!library.store().feeds().unfollow(address).join()) {
                    console.complain(address + ": it was not followed");
                    code = Molva.SOME_FAILED;
                }
            }
        }
        return code;
    }

    @Command(name = "list", description = "Lists the feeds that are followed.", mixinStandardHelpOptions = true)
    int list(@Mixin LibraryOptions place) throws IOException {
        try (Library library = place.open(Access.READ)) {
            for (Followed feed : library.store().feeds().all()) {
                console.print(feed.address() + "\t" + feed.title() + "\n");
            }
            console.out().flush();
            return 0;
        }
    }

    @Command(name = "run", description = "Keeps what is new in the feeds.", mixinStandardHelpOptions = true)
    int run(@Mixin LibraryOptions place) throws IOException, InterruptedException {
        try (Library library = place.open(Access.WRITE)) {
            Following following = new Following(library, visitor);
            Adding adding = new Adding(Molva.pipeline(), library, console);
            try (Interruption interruption = new Interruption(adding::stop, visitor::stop)) {
                int code = adding.add(following);
                if (adding.isWhole()) {
                    following.remember();
                }
                library.close();
                return code;
            }
        }
    }

    @Command(name = "import", description = "Follows the feeds of an OPML file.", mixinStandardHelpOptions = true)
    int bringIn(@Mixin LibraryOptions place, @Parameters(paramLabel = "FILE") Path file) throws IOException {
        Map<String, String> feeds = Files.isRegularFile(file) ? Opml.read(Files.readAllBytes(file)) : Map.of();
        if (feeds.isEmpty()) {
            console.complain(file + ": no OPML file that lists feeds");
            return Molva.SOME_FAILED;
        }
        try (Library library = place.open(Access.WRITE)) {
            feeds.forEach((address, title) ->
                    library.store().feeds().follow(address, title).join());
            return 0;
        }
    }

    @Command(name = "export", description = "Prints the list as OPML.", mixinStandardHelpOptions = true)
    int export(@Mixin LibraryOptions place) throws IOException {
        Map<String, String> feeds = new LinkedHashMap<>();
        try (Library library = place.open(Access.READ)) {
            library.store().feeds().all().forEach(feed -> feeds.put(feed.address(), feed.title()));
        }
        console.out().write(Opml.write(feeds).getBytes(StandardCharsets.UTF_8));
        console.out().flush();
        return 0;
    }
}
