package molva.app.serve;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import molva.library.Library;
import molva.library.keep.Added;
import molva.library.keep.Article;
import molva.library.keep.ArticleFilter;
import molva.library.keep.Page;

/** The library: what is in it, what could not be kept, and what is being added. */
final class LibraryPages {
    private static final int SIZE = 50;

    private final Pages pages;
    private final Desk desk;
    private final Shelf shelf;
    private final Intake intake;
    private final Reception reception;

    LibraryPages(Pages pages, Desk desk, Shelf shelf, Intake intake, Reception reception) {
        this.pages = pages;
        this.desk = desk;
        this.shelf = shelf;
        this.intake = intake;
        this.reception = reception;
    }

    /** Adds an article that was read in the page. */
    void keep(Context context) {
        Desk.Read read = desk.get(context.pathParam("id")).orElseThrow(() -> new Problem(404, "problem.missing"));
        Added added = shelf.write(library -> library.add(read.analysis()));
        String outcome = switch (added) {
            case Added.Kept fresh -> "kept";
            case Added.NewVersion changed -> "version";
            case Added.Duplicate same -> "known";
        };
        context.status(303).header("Location", Link.to("/library/" + added.article(), "added", outcome));
    }

    /** Adds files, in the background. */
    void add(Context context) throws IOException {
        reception.admit(context);
        List<Intake.Sent> sent = new ArrayList<>();
        for (UploadedFile file :
                context.isMultipartFormData() ? context.uploadedFiles("files") : List.<UploadedFile>of()) {
            if (file.size() > 0) {
                sent.add(Intake.Sent.of(file.filename(), file.content()));
            }
        }
        if (sent.isEmpty()) {
            throw new Problem(400, "add.nothing");
        }
        intake.begin(sent);
        context.status(303).header("Location", "/library#adding");
    }

    /** How far the adding is, as a part of the page. */
    void progress(Context context) {
        pages.show(context, "progress.jte", Map.of("progress", intake.progress(Words.of(context))));
    }

    void list(Context context) {
        if (!shelf.exists()) {
            pages.show(context, "none.jte", Map.of("folder", shelf.folder().toString()));
            return;
        }
        int number = Query.number(context, "page", 1, 1, Paging.MOST);
        ArticleFilter filter = filter(context).page((number - 1) * SIZE, SIZE);
        pages.show(context, "library.jte", shelf.read(library -> values(library, filter, number, Words.of(context))));
    }

    private Map<String, Object> values(Library library, ArticleFilter filter, int number, Words words) {
        Page<Article> articles = library.store().articles(filter);
        String base = Link.to(
                "/library",
                "words",
                filter.words(),
                "outlet",
                filter.outlet().orElse(""),
                "after",
                filter.after().orElse(""),
                "before",
                filter.before().orElse(""));
        return Map.of(
                "stats", library.store().stats(),
                "outlets", library.store().outlets(),
                "articles", articles.items(),
                "filter", filter,
                "paging", new Paging(articles.total(), number, SIZE, base),
                "progress", intake.progress(words),
                "behind", Math.max(0, library.behind()));
    }

    static ArticleFilter filter(Context context) {
        return new ArticleFilter(
                Query.text(context, "words"),
                Query.given(context, "outlet"),
                Query.day(context, "after"),
                Query.day(context, "before"),
                0,
                SIZE);
    }

    void failures(Context context) {
        int number = Query.number(context, "page", 1, 1, Paging.MOST);
        var failures = shelf.read(library -> library.store().failures((number - 1) * SIZE, SIZE));
        pages.show(
                context,
                "failures.jte",
                Map.of(
                        "failures",
                        failures.items(),
                        "paging",
                        new Paging(failures.total(), number, SIZE, "/library/failures")));
    }
}
