package molva.app.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import molva.app.format.StatementWriter;
import molva.library.Found;
import molva.library.Library;
import molva.library.keep.By;
import molva.library.keep.Count;
import molva.library.keep.Facet;
import molva.library.keep.Page;
import molva.library.keep.Statement;

/** What one source says in the whole library, and which sources there are. */
final class SourcePages {
    private static final int SIZE = 20;
    private static final int SOURCES = 200;
    private static final int BARS = 10;
    private static final int DAYS = 20_000;
    private static final int TOGETHER = 2_000;

    private final Pages pages;
    private final Shelf shelf;

    SourcePages(Pages pages, Shelf shelf) {
        this.pages = pages;
        this.shelf = shelf;
    }

    /** One source where {@code who=} names it, else those that most statements rest on. */
    void source(Context context) {
        String who = Query.text(context, "who");
        if (who.isEmpty()) {
            var sources = shelf.read(library -> library.store().sources(SOURCES));
            pages.show(context, "sources.jte", Map.of("sources", sources, "most", SOURCES));
            return;
        }
        int number = Query.number(context, "page", 1, 1, Paging.MOST);
        Words words = Words.of(context);
        pages.show(context, "source.jte", shelf.read(library -> values(library, who, number, words)));
    }

    private static Map<String, Object> values(Library library, String who, int number, Words words) {
        Page<Statement> statements = library.store().statementsBy(who, (number - 1) * SIZE, SIZE);
        if (statements.total() == 0) {
            throw new Problem(404, "source.none", who);
        }
        List<Bars> bars = new ArrayList<>();
        String scope = words.clause("query.who", who);
        for (Facet facet : List.of(Facet.OUTLET, Facet.CUE, Facet.KIND, Facet.STANCE)) {
            bars.add(Bars.of(facet, library.store().counts(By.WHO, who, facet, BARS), scope, words));
        }
        List<Count> days = library.store().counts(By.WHO, who, Facet.DAY, DAYS);
        return Map.of(
                "who",
                who,
                "lines",
                Line.of(results(library, statements.items()), ""),
                "bars",
                bars,
                "time",
                days.isEmpty() ? Optional.empty() : Optional.of(Timeline.of(days)),
                "paging",
                new Paging(statements.total(), number, SIZE, Link.source(who)));
    }

    private static List<Found.Result> results(Library library, List<Statement> statements) {
        Map<Long, String> passages = library.store().passages(statements);
        return statements.stream()
                .map(statement -> new Found.Result(statement, passages.getOrDefault(statement.id(), ""), List.of()))
                .toList();
    }

    /** All that a source says, as a file. */
    void export(Context context) throws IOException {
        String who = Query.text(context, "who");
        StatementWriter.Form form = SearchPages.form(context.pathParam("form"));
        Page<Statement> first = shelf.read(library -> library.store().statementsBy(who, 0, TOGETHER));
        if (first.total() == 0) {
            throw new Problem(404, "source.none", who);
        }
        context.header("Content-Disposition", "attachment; filename=\"molva-source." + form.title() + "\"")
                .contentType(form.type());
        var out = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8);
        try (StatementWriter statements = new StatementWriter(form, out, first.total())) {
            for (int offset = 0; offset < first.total(); offset += TOGETHER) {
                int from = offset;
                List<Found.Result> part = shelf.read(library -> results(
                        library,
                        library.store().statementsBy(who, from, TOGETHER).items()));
                for (Found.Result result : part) {
                    statements.write(result);
                }
            }
            statements.end(Map.of());
        }
    }
}
