package molva.app;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import molva.app.format.Names;
import molva.app.format.Screen;
import molva.app.format.StatementWriter;
import molva.library.Found;
import molva.library.Library;
import molva.library.keep.Access;
import molva.library.keep.Count;
import molva.library.keep.Statement;
import molva.library.search.Order;
import molva.library.search.Part;
import molva.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code molva search}: finds statements in a library. */
@Command(
        name = "search",
        description = "Finds statements in a library: who said it, about what, in which words.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  molva search переговоры                     a word in any form",
            "  molva search '\"встреча сорвалась\"'          words one after the other",
            "  molva search кто:Подоляка -перемирие        who says it, and what it must not hold",
            "  molva search вид:аноним издание:Вестник после:2024-12 переговоры",
            "",
            "  molva search 'кто:Орлов|Лосев'                one or the other",
            "  molva search --sort newest кто:Орлов          what was published last first",
            "",
            "Fields: кто:/who:  о:/about:  слово:/cue:  вид:/kind:  манера:/manner:  отношение:/stance:",
            "  издание:/outlet:  после:/after:  до:/before:  замечание:/finding:"
        })
final class SearchCommand implements Callable<Integer> {
    private static final String MARK = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final Console console;

    enum Form {
        TEXT,
        JSON,
        JSONL,
        CSV
    }

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to find; nothing finds everything.")
    private List<String> query = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text, json, jsonl or csv (default: text).")
    private Form format = Form.TEXT;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            converter = NaturalNumber.class,
            description = "How many to give (default: 20); 0 only counts.")
    private int limit = 20;

    @Option(
            names = "--offset",
            paramLabel = "N",
            converter = NaturalNumber.class,
            description = "How many to leave out first.")
    private int offset;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "relevance, newest or oldest first (default: relevance).")
    private Order order = Order.RELEVANCE;

    @Option(names = "--facets", description = "Also count what all that is found has in common (text and json).")
    private boolean facets;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LibraryOptions place = new LibraryOptions();

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (facets && (format == Form.CSV || format == Form.JSONL)) {
            throw new ParameterException(
                    spec.commandLine(), "--facets has no place in " + format + "; ask with --format text or json");
        }
        try (Library library = place.open(Access.READ)) {
            Found found = library.search(String.join(" ", query), new Part(order, offset, limit), facets ? 10 : 0);
            if (library.behind() > 0) {
                console.complain("the index does not know the latest " + library.behind()
                        + " changes yet; molva library reindex brings it up to date");
            }
            console.print(
                    switch (format) {
                        case TEXT -> text(found);
                        case JSON -> written(found, StatementWriter.Form.JSON);
                        case JSONL -> written(found, StatementWriter.Form.JSONL);
                        case CSV -> written(found, StatementWriter.Form.CSV);
                    });
            console.out().flush();
            if (format != Form.TEXT && found.results().size() < found.total()) {
                console.complain(count(found) + " statements; --limit " + found.total() + " gives all");
            }
            return 0;
        }
    }

    /** {@code 21–40 of 4031} */
    private String count(Found found) {
        int shown = found.results().size();
        String which = offset > 0 && shown > 0 ? (offset + 1) + "–" + (offset + shown) : Integer.toString(shown);
        return which + " of " + found.total();
    }

    private String text(Found found) {
        StringBuilder text = new StringBuilder();
        for (Found.Result result : found.results()) {
            Statement statement = result.statement();
            String who = statement.who().isEmpty() ? Names.of(statement.kind()) : statement.who();
            text.append(Screen.shown(who)).append(" · ").append(Names.of(statement.kind()));
            statement.article().outlet().ifPresent(outlet -> text.append(" · ").append(Screen.shown(outlet)));
            statement.article().day().ifPresent(day -> text.append(" · ").append(day));
            text.append(" · #").append(statement.article().id()).append('\n');
            text.append("  ")
                    .append(marked(result).strip().replaceAll(" +", " "))
                    .append("\n\n");
        }
        text.append(count(found)).append('\n');
        found.facets().forEach((facet, counts) -> {
            if (!counts.isEmpty()) {
                text.append(Names.of(facet))
                        .append(": ")
                        .append(together(counts))
                        .append('\n');
            }
        });
        return text.toString();
    }

    /** {@code person (4), author (1)} */
    private static String together(List<Count> counts) {
        return counts.stream()
                .map(count -> Screen.shown(count.name()) + " (" + count.count() + ")")
                .collect(Collectors.joining(", "));
    }

    /** Words are bold on a terminal and between stars elsewhere. */
    private String marked(Found.Result result) {
        StringBuilder marked = new StringBuilder();
        int end = 0;
        for (Span word : result.words()) {
            if (word.start() >= end) {
                marked.append(Screen.shown(result.passage().substring(end, word.start())))
                        .append(console.outTerminal() ? MARK : "*")
                        .append(Screen.shown(word.in(result.passage())))
                        .append(console.outTerminal() ? PLAIN : "*");
                end = word.end();
            }
        }
        return marked.append(Screen.shown(result.passage().substring(end))).toString();
    }

    private static String written(Found found, StatementWriter.Form form) throws IOException {
        StringWriter out = new StringWriter();
        try (StatementWriter statements = new StatementWriter(form, out, found.total())) {
            for (Found.Result result : found.results()) {
                statements.write(result);
            }
            statements.end(found.facets());
        }
        return out.toString();
    }
}
