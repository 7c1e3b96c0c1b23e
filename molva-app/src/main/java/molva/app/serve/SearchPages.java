package molva.app.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import molva.app.format.Names;
import molva.app.format.StatementWriter;
import molva.library.Found;
import molva.library.Library;
import molva.library.search.Order;
import molva.library.search.Part;
import molva.library.search.QueryException;

/** Searching the library: statements, what they have in common, and all of them as a file. */
final class SearchPages {
    private static final int SIZE = 20;
    private static final int FACETS = 12;
    /** So many are taken from the library at a time where all are written. */
    private static final int TOGETHER = 2_000;

    private final Pages pages;
    private final Shelf shelf;

    SearchPages(Pages pages, Shelf shelf) {
        this.pages = pages;
        this.shelf = shelf;
    }

    void search(Context context) {
        String query = Query.text(context, "q");
        if (!shelf.exists()) {
            pages.show(context, "none.jte", Map.of("folder", shelf.folder().toString()));
            return;
        }
        int number = Query.number(context, "page", 1, 1, Paging.MOST);
        Order order = order(context);
        long behind = Math.max(0, shelf.read(Library::behind));
        Found found = new Found(List.of(), 0, Map.of());
        String told = "";
        try {
            found = shelf.read(library -> library.search(query, new Part(order, (number - 1) * SIZE, SIZE), FACETS));
        } catch (QueryException wrong) {
            told = Problem.of(wrong).say(Words.of(context));
            context.status(400);
        }
        pages.show(
                context,
                "search.jte",
                Map.of(
                        "query",
                        query,
                        "told",
                        told,
                        "behind",
                        behind,
                        "lines",
                        Line.of(found.results(), query),
                        "facets",
                        FacetList.of(found.facets(), query, sort(order), Words.of(context)),
                        "sort",
                        sort(order),
                        "paging",
                        new Paging(found.total(), number, SIZE, Link.to("/search", "q", query, "sort", sort(order)))));
    }

    /** All that is found, as a file. */
    void export(Context context) throws IOException {
        StatementWriter.Form form = form(context.pathParam("form"));
        context.header("Content-Disposition", "attachment; filename=\"molva-search." + form.title() + "\"");
        all(context, form);
    }

    /** All that is found, however many there are. */
    void all(Context context, StatementWriter.Form form) throws IOException {
        String query = Query.text(context, "q");
        Order order = order(context);
        Found first = shelf.read(library -> library.search(query, new Part(order, 0, TOGETHER), FACETS));
        context.contentType(form.type());
        Writer out = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8);
        try (StatementWriter statements = new StatementWriter(form, out, first.total())) {
            Found part = first;
            for (int offset = 0; !part.results().isEmpty(); ) {
                for (Found.Result result : part.results()) {
                    statements.write(result);
                }
                offset += TOGETHER;
                int from = offset;
                part = from >= first.total()
                        ? new Found(List.of(), 0, Map.of())
                        : shelf.read(library -> library.search(query, new Part(order, from, TOGETHER), 0));
            }
            statements.end(first.facets());
        }
    }

    /** By {@code sort=}: {@code newest}, {@code oldest}, else what fits best first. */
    static Order order(Context context) {
        String given = Query.text(context, "sort");
        if (given.isEmpty()) {
            return Order.RELEVANCE;
        }
        return Form.choice(given, Order.values()).orElseThrow(() -> new Problem(400, "search.sort.wrong", given));
    }

    /** How addresses name it; the usual order is left out. */
    private static String sort(Order order) {
        return order == Order.RELEVANCE ? "" : Names.of(order);
    }

    static StatementWriter.Form form(String name) {
        return Arrays.stream(StatementWriter.Form.values())
                .filter(form -> form.title().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem(404, "problem.missing"));
    }
}
