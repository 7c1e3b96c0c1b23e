package molva.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import molva.app.format.Format;
import molva.app.format.Look;
import molva.app.format.Output;
import molva.library.Library;
import molva.library.keep.Access;
import molva.library.keep.Article;
import molva.library.keep.ArticleFilter;
import molva.library.keep.Correction;
import molva.library.keep.KeptArticle;
import molva.library.keep.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code molva library export}: writes kept articles as files, as people have corrected them. */
@Command(
        name = "export",
        description = "Writes articles into a folder, one file each, as people have corrected them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  molva library export --corrected gold                 what was corrected, as JSON",
            "  molva library export --corrected gold --format brat   the same for brat"
        })
final class ExportCommand implements Callable<Integer> {
    private static final int AT_ONCE = 200;

    private final Console console;

    @Mixin
    private LibraryOptions place = new LibraryOptions();

    @Option(names = "--corrected", description = "Only what somebody has corrected.")
    private boolean corrected;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "json, jsonl, brat, csv, html, text, cas or annotations (default: json).")
    private Output output = Output.JSON;

    @Parameters(paramLabel = "DIR", description = "The folder; it is made where there is none.")
    private Path folder = Path.of("");

    ExportCommand(Console console) {
        this.console = console;
    }

    /** One state of an article. */
    private record Chosen(long article, int version) {}

    @Override
    public Integer call() throws IOException {
        try (Library library = place.open(Access.READ)) {
            Folder target = new Folder(folder);
            int written = corrected ? corrected(library, target) : all(library, target);
            console.print(written + " of " + library.store().stats().articles() + " articles written\n");
            console.out().flush();
            return 0;
        }
    }

    private int corrected(Library library, Folder target) throws IOException {
        Map<Chosen, Boolean> chosen = new LinkedHashMap<>();
        for (Correction correction : library.store().corrections()) {
            chosen.put(new Chosen(correction.article(), correction.version()), true);
        }
        for (Chosen one : chosen.keySet()) {
            write(library.store().article(one.article(), one.version()), target);
        }
        return (int) chosen.keySet().stream().map(Chosen::article).distinct().count();
    }

    private int all(Library library, Folder target) throws IOException {
        int written = 0;
        Page<Article> page;
        do {
            page = library.store().articles(ArticleFilter.ALL.page(written, AT_ONCE));
            for (Article article : page.items()) {
                write(library.article(article.id()), target);
            }
            written += page.items().size();
        } while (!page.items().isEmpty() && written < page.total());
        return written;
    }

    private void write(Optional<KeptArticle> found, Folder target) throws IOException {
        if (found.isEmpty()) {
            return;
        }
        KeptArticle kept = found.get();
        String name = kept.article().id() + "-" + kept.version();
        Format format = output.format(new Look(Look.Language.RU, false, 100));
        target.write(name + output.extension(), format.file(kept.analysis(), name));
        for (Map.Entry<String, String> beside : format.beside(kept.analysis()).entrySet()) {
            target.write(name + beside.getKey(), beside.getValue());
        }
    }
}
