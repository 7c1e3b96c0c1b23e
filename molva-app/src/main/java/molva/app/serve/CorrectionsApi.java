package molva.app.serve;

import io.javalin.http.Context;
import java.io.IOException;
import molva.library.keep.Correction;
import molva.library.keep.KeptArticle;

/** What people correct in an article of the library, for programs. */
final class CorrectionsApi {
    private final Shelf shelf;
    private final Reception reception;

    CorrectionsApi(Shelf shelf, Reception reception) {
        this.shelf = shelf;
        this.reception = reception;
    }

    /** All corrections of the latest version, and what they call its attributions. */
    void list(Context context) throws IOException {
        answer(context, CorrectionJson.of(kept(context)));
    }

    void correct(Context context) throws IOException {
        reception.admit(context);
        KeptArticle kept = kept(context);
        Correction made = CorrectionJson.proposal(context.body(), kept).keep(kept, shelf);
        context.status(201).header("Location", "/api/v1/library/articles/" + made.article() + "/corrections");
        answer(context, CorrectionJson.of(made, kept(context)));
    }

    void takeBack(Context context) {
        Proposal.takeBack(Query.id(context.pathParam("correction")), kept(context), shelf);
        context.status(204);
    }

    private KeptArticle kept(Context context) {
        long id = Query.id(context.pathParam("id"));
        return shelf.read(library -> library.article(id)).orElseThrow(() -> new Problem(404, "problem.missing"));
    }

    private static void answer(Context context, String json) {
        context.result(json).contentType("application/json");
    }
}
