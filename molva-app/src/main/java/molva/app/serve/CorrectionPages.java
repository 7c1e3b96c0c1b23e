package molva.app.serve;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import molva.attribution.Attribution;
import molva.library.keep.Corrected;
import molva.library.keep.Correction;
import molva.library.keep.KeptArticle;
import molva.library.keep.Relayed;
import molva.text.Span;

/** What people correct in an article of the library, and take back. */
final class CorrectionPages {
    static final int LONGEST_NAME = 300;
    static final int LONGEST_NOTE = 1_000;

    private final ArticlePages articles;
    private final Shelf shelf;

    CorrectionPages(ArticlePages articles, Shelf shelf) {
        this.articles = articles;
        this.shelf = shelf;
    }

    /** What cannot be kept is shown again as it was sent, with the reason. */
    void correct(Context context) {
        KeptArticle kept = kept(context);
        String of = Form.text(context, "of", 20);
        try {
            correct(context, kept, of);
        } catch (Problem wrong) {
            if (wrong.status() != 400 && wrong.status() != 409) {
                throw wrong;
            }
            KeptArticle now = kept(context);
            context.status(wrong.status());
            articles.correcting(context, now, Panel.again(context, now, of, wrong.say(Words.of(context))));
        }
    }

    private void correct(Context context, KeptArticle kept, String of) {
        Target target = Target.of(of, kept);
        Optional<Correction.Said> said = removes(context) ? Optional.empty() : Optional.of(said(context, kept));
        Proposal proposal = new Proposal(
                target,
                Form.text(context, "seen", 60),
                said,
                Editor.named(context),
                Form.text(context, "note", LONGEST_NOTE));
        Correction made = proposal.keep(kept, shelf);
        back(context, kept, place(kept(context), made));
    }

    void takeBack(Context context) {
        KeptArticle kept = kept(context);
        Proposal.takeBack(Query.id(context.pathParam("correction")), kept, shelf);
        back(context, kept, "corrections");
    }

    private KeptArticle kept(Context context) {
        long id = Query.id(context.pathParam("id"));
        return shelf.read(library -> library.article(id)).orElseThrow(() -> new Problem(404, "problem.missing"));
    }

    private static void back(Context context, KeptArticle kept, String place) {
        context.status(303).header("Location", "/library/" + kept.article().id() + "#" + place);
    }

    /** Where the page tells of what was corrected: the attribution as it is now, or the correction that removed it. */
    private static String place(KeptArticle now, Correction made) {
        List<Corrected.Origin> origins = now.corrected().origins();
        for (int id = 0; id < origins.size(); id++) {
            if (origins.get(id).correction().filter(by -> by.id() == made.id()).isPresent()) {
                return "a" + (id + 1);
            }
        }
        return "corrections";
    }

    private static boolean removes(Context context) {
        return Form.text(context, "what", 20).equals("remove");
    }

    private static Correction.Said said(Context context, KeptArticle kept) {
        Places places = new Places(kept.machine().document().text());
        Optional<Span> source = places.one(Form.text(context, "source", LONGEST_NOTE));
        Span cue = places.one(Form.text(context, "cue", LONGEST_NOTE))
                .orElseThrow(() -> new Problem(400, "correct.wrong.cue"));
        List<Span> content = places.read(Form.text(context, "content", 10 * LONGEST_NOTE));
        if (content.isEmpty()) {
            throw new Problem(400, "correct.wrong.content");
        }
        return new Correction.Said(
                source,
                cue,
                content,
                choice(context, "manner", Attribution.Manner.values()),
                choice(context, "kind", Attribution.Kind.values()),
                Form.text(context, "who", LONGEST_NAME),
                choice(context, "stance", Attribution.Stance.values()),
                relays(context, kept));
    }

    /** Nobody's where nothing is chosen. */
    private static Relayed relays(Context context, KeptArticle kept) {
        String given = Form.text(context, "relays", 20);
        return given.isEmpty() ? new Relayed.Nobodys() : new Relayed.Of(Target.known(given, kept));
    }

    private static <E extends Enum<E>> E choice(Context context, String name, E[] values) {
        return Form.choice(context, name, values).orElseThrow(() -> new Problem(400, "problem.request"));
    }
}
