package molva.app.serve;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import molva.app.format.Output;
import molva.app.format.StatementWriter;
import molva.library.Found;
import molva.library.Library;
import molva.library.search.Order;
import molva.library.search.Part;
import molva.read.archive.Archive;
import molva.read.archive.Held;
import molva.text.Metadata;

/** The library for programs: add to it, search it, fetch from it, and take all of it along. */
final class LibraryApi {
    private static final int USUAL = 50;
    private static final int MOST = 1_000;
    private static final int MOST_OFFSET = 1_000_000;
    private static final int FACETS = 20;

    private final Shelf shelf;
    private final Reception reception;
    private final SearchPages searching;

    LibraryApi(Shelf shelf, Reception reception, SearchPages searching) {
        this.shelf = shelf;
        this.reception = reception;
        this.searching = searching;
    }

    /** What is in the library, in figures. */
    void stats(Context context) throws IOException {
        answer(context, LibraryJson.stats(shelf.read(library -> library.store().stats())));
    }

    /** Adds one article: text or HTML, what else is known of it in the address; or many, as JSON or JSON Lines. */
    void add(Context context) throws IOException {
        reception.admit(context);
        byte[] body = context.bodyAsBytes();
        if (body.length == 0) {
            throw new Problem(400, "problem.empty");
        }
        String type = String.valueOf(context.contentType());
        if (type.contains("json")) {
            addMany(context, body);
            return;
        }
        Metadata known = new Metadata(
                Query.given(context, "title"),
                Query.given(context, "url"),
                Query.given(context, "outlet"),
                Query.given(context, "published"),
                Query.given(context, "author"),
                "und");
        var analysis = reception.analyse(body, known);
        var added = shelf.write(library -> library.add(analysis));
        context.status(LibraryJson.fresh(added) ? 201 : 200)
                .header("Location", "/api/v1/library/articles/" + added.article());
        answer(context, LibraryJson.added(added));
    }

    private void addMany(Context context, byte[] body) throws IOException {
        List<CompletableFuture<LibraryJson.Outcome>> outcomes = new ArrayList<>();
        try (Archive archive = Archive.open(new ByteArrayInputStream(body), "body.jsonl")) {
            List<LibraryJson.Outcome> known = shelf.write(library -> {
                archive.forEachRemaining(held -> outcomes.add(outcome(held, library)));
                return outcomes.stream().map(CompletableFuture::join).toList();
            });
            answer(context, LibraryJson.outcomes(known));
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : failed;
        }
    }

    private CompletableFuture<LibraryJson.Outcome> outcome(Held held, Library library) {
        try {
            return library.submit(reception.analyse(held))
                    .thenApply(added -> LibraryJson.Outcome.of(held.name(), added));
        } catch (Problem refused) {
            return CompletableFuture.completedFuture(
                    LibraryJson.Outcome.failed(held.name(), refused.say(Words.ENGLISH)));
        }
    }

    /** The articles that the library holds, the latest first. */
    void articles(Context context) throws IOException {
        var filter = LibraryPages.filter(context).page(offset(context), limit(context));
        answer(
                context,
                LibraryJson.articles(shelf.read(library -> library.store().articles(filter)), filter.offset()));
    }

    /** What could not be kept, and why. */
    void failures(Context context) throws IOException {
        int offset = offset(context);
        int limit = limit(context);
        answer(
                context,
                LibraryJson.failures(shelf.read(library -> library.store().failures(offset, limit)), offset));
    }

    /** One article's analysis. */
    void article(Context context) {
        Export.write(context, ArticlePages.inLibrary(context, shelf), Output.JSON);
    }

    /** One article in a format. */
    void export(Context context) {
        Export.send(context, ArticlePages.inLibrary(context, shelf));
    }

    /** A part of what a query finds, with what it has in common. */
    void search(Context context) throws IOException {
        String query = Query.text(context, "q");
        int offset = offset(context);
        int limit = limit(context);
        Order order = SearchPages.order(context);
        Found found = shelf.read(library -> library.search(query, new Part(order, offset, limit), FACETS));
        StringWriter out = new StringWriter();
        try (StatementWriter statements = new StatementWriter(StatementWriter.Form.JSON, out, found.total())) {
            for (Found.Result result : found.results()) {
                statements.write(result);
            }
            statements.end(found.facets());
        }
        answer(context, out.toString());
    }

    /** All that a query finds. */
    void searchAll(Context context) throws IOException {
        searching.all(context, SearchPages.form(context.pathParam("form")));
    }

    private static int offset(Context context) {
        return Query.number(context, "offset", 0, 0, MOST_OFFSET);
    }

    private static int limit(Context context) {
        return Query.number(context, "limit", USUAL, 1, MOST);
    }

    private static void answer(Context context, String json) {
        context.result(json).contentType("application/json");
    }
}
