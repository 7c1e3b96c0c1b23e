package molva.app.serve;

import gg.jte.Content;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import molva.app.format.ArticleView;
import molva.app.format.Extras;
import molva.app.format.Highlight;
import molva.library.Library;
import molva.library.keep.KeptArticle;
import molva.library.search.QueryException;
import molva.text.Span;

/** One article with its voices, whether it was only read or is kept in the library, and its exports. */
final class ArticlePages {
    private final Pages pages;
    private final Desk desk;
    private final Shelf shelf;

    ArticlePages(Pages pages, Desk desk, Shelf shelf) {
        this.pages = pages;
        this.desk = desk;
        this.shelf = shelf;
    }

    void read(Context context) {
        show(context, onDesk(context), Highlight.NONE, Optional.empty());
    }

    void kept(Context context) {
        Opened opened = inLibrary(context, shelf);
        show(context, opened, highlight(context, opened), Panel.of(context, opened));
    }

    /** The article with a panel in which it is being corrected. */
    void correcting(Context context, KeptArticle kept, Panel panel) {
        Opened opened = shelf.read(library -> opened(kept, library));
        show(context, opened, Highlight.NONE, Optional.of(panel));
    }

    void exportRead(Context context) {
        Export.send(context, onDesk(context));
    }

    void exportKept(Context context) {
        Export.send(context, inLibrary(context, shelf));
    }

    private void show(Context context, Opened opened, Highlight highlight, Optional<Panel> panel) {
        Words words = Words.of(context);
        Extras extras = new Extras(highlight, Amends.hands(opened, words));
        String sheet = ArticleView.render(opened.analysis(), opened.name(), words.labels(), extras);
        pages.show(
                context,
                "article.jte",
                Map.of(
                        "title",
                        ArticleView.title(opened.analysis(), opened.name()),
                        "opened",
                        opened,
                        "added",
                        Query.text(context, "added"),
                        "panel",
                        panel,
                        "amends",
                        opened.kept().map(kept -> Amends.of(kept, words)).orElse(List.of()),
                        "sheet",
                        (Content) output -> output.writeContent(sheet)));
    }

    private Opened onDesk(Context context) {
        return desk.get(context.pathParam("id")).map(Opened::of).orElseThrow(() -> new Problem(404, "problem.missing"));
    }

    private static Opened opened(KeptArticle kept, Library library) {
        long id = kept.article().id();
        return Opened.of(kept, Opened.sources(library.store().statementsOf(id)));
    }

    /** In the version that the address names, else in the latest; with {@code reading=machine} without corrections. */
    static Opened inLibrary(Context context, Shelf shelf) {
        long id = Query.id(context.pathParam("id"));
        int version = Query.number(context, "version", 0, 0, Integer.MAX_VALUE);
        return shelf.read(library -> (version == 0
                                ? library.article(id)
                                : library.store().article(id, version))
                        .map(kept -> opened(kept, library)))
                .map(opened -> Query.text(context, "reading").equals("machine") ? opened.uncorrected() : opened)
                .orElseThrow(() -> new Problem(404, "problem.missing"));
    }

    /** The words of {@code q=}, and the statement that {@code at=} opens it at; both only of the latest version. */
    private Highlight highlight(Context context, Opened opened) {
        String query = Query.text(context, "q");
        if (!opened.latest()) {
            return Highlight.NONE;
        }
        int length = opened.analysis().document().text().length();
        Optional<Span> at = Query.given(context, "at").flatMap(given -> Query.span(given, length));
        return new Highlight(query.isEmpty() ? List.of() : words(context, query), at);
    }

    private List<Span> words(Context context, String query) {
        long id = Query.id(context.pathParam("id"));
        try {
            return shelf.read(library -> library.words(query, id));
        } catch (QueryException wrong) {
            return List.of();
        }
    }
}
