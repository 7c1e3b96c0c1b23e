package molva.app.serve;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import molva.app.format.ArticleView;
import molva.app.format.Names;
import molva.attribution.Attribution;
import molva.library.keep.Corrected;
import molva.library.keep.Correction;
import molva.library.keep.KeptArticle;
import molva.text.Span;

/** What people correct in an article of the library, and take back. */
final class CorrectionPages {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NOTE = 1_000;

    private final Shelf shelf;

    CorrectionPages(Shelf shelf) {
        this.shelf = shelf;
    }

    void correct(Context context) {
        KeptArticle kept = kept(context);
        Target target = Target.of(field(context, "of", 20), kept);
        String seen = field(context, "seen", 60);
        if (!seen.equals(kept.state())) {
            throw new Problem(409, "correct.stale");
        }
        Optional<Correction.Said> said = removes(context) ? Optional.empty() : Optional.of(said(context, kept));
        String editor = Editor.named(context);
        if (said.isEmpty() && target.addition().isPresent()) {
            shelf.write(library -> library.uncorrect(target.addition().get().id()));
            back(context, kept, "corrections");
            return;
        }
        if (said.isEmpty() && target.missing()) {
            throw new Problem(400, "problem.request");
        }
        Correction correction = new Correction(
                0,
                kept.article().id(),
                kept.version(),
                target.machine(),
                said,
                editor,
                "",
                field(context, "note", LONGEST_NOTE));
        Correction made = shelf.write(
                        library -> library.correct(correction, target.addition().map(Correction::id), seen))
                .orElseThrow(() -> new Problem(409, "correct.stale"));
        back(context, kept, place(kept(context), made));
    }

    void takeBack(Context context) {
        KeptArticle kept = kept(context);
        long id = Query.id(context.pathParam("correction"));
        boolean ours = kept.corrections().stream().anyMatch(correction -> correction.id() == id);
        if (!ours || !shelf.write(library -> library.uncorrect(id))) {
            throw new Problem(409, "correct.stale");
        }
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
        return field(context, "what", 20).equals("remove");
    }

    private static Correction.Said said(Context context, KeptArticle kept) {
        Places places = new Places(kept.machine().document().text());
        Optional<Span> source = places.one(field(context, "source", LONGEST_NOTE));
        Span cue = places.one(field(context, "cue", LONGEST_NOTE))
                .orElseThrow(() -> new Problem(400, "correct.wrong.cue"));
        List<Span> content = places.read(field(context, "content", 10 * LONGEST_NOTE));
        if (content.isEmpty()) {
            throw new Problem(400, "correct.wrong.content");
        }
        return new Correction.Said(
                source,
                cue,
                content,
                choice(context, "manner", Attribution.Manner.values()),
                choice(context, "kind", Attribution.Kind.values()),
                field(context, "who", LONGEST_NAME),
                choice(context, "stance", Attribution.Stance.values()));
    }

    private static <E extends Enum<E>> E choice(Context context, String name, E[] values) {
        String given = field(context, name, 20);
        for (E value : values) {
            if (Names.of(value).equals(given)) {
                return value;
            }
        }
        throw new Problem(400, "problem.request");
    }

    /** A value of the form without anything that steers how it is shown; empty where it is not given. */
    private static String field(Context context, String name, int longest) {
        String given = context.formParam(name);
        if (given == null) {
            return "";
        }
        if (given.length() > longest) {
            throw new Problem(400, "problem.long", Integer.toString(longest));
        }
        return ArticleView.shown(given).strip();
    }
}
