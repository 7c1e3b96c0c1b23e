package molva.app.serve;

import gg.jte.Content;
import io.javalin.http.Context;
import java.util.Map;
import molva.app.format.ArticleView;

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
        show(context, onDesk(context));
    }

    void kept(Context context) {
        show(context, inLibrary(context));
    }

    void exportRead(Context context) {
        Export.send(context, onDesk(context));
    }

    void exportKept(Context context) {
        Export.send(context, inLibrary(context));
    }

    private void show(Context context, Opened opened) {
        String sheet = ArticleView.render(
                opened.analysis(), opened.name(), Words.of(context).labels());
        pages.show(
                context,
                "article.jte",
                Map.of(
                        "title",
                        ArticleView.title(opened.analysis(), opened.name()),
                        "base",
                        opened.base(),
                        "sheet",
                        (Content) output -> output.writeContent(sheet)));
    }

    private Opened onDesk(Context context) {
        return desk.get(context.pathParam("id")).map(Opened::of).orElseThrow(() -> new Problem(404, "problem.missing"));
    }

    private Opened inLibrary(Context context) {
        long id = Query.id(context.pathParam("id"));
        return shelf.read(library -> library.article(id))
                .map(Opened::of)
                .orElseThrow(() -> new Problem(404, "problem.missing"));
    }
}
