package molva.app.serve;

import java.util.Optional;
import molva.library.keep.Correction;
import molva.library.keep.KeptArticle;

/**
 * A correction as somebody sends it.
 *
 * @param seen {@link KeptArticle#state} of what they saw
 * @param said what the attribution should be; empty where it is none
 */
record Proposal(Target target, String seen, Optional<Correction.Said> said, String editor, String note) {
    /**
     * Keeps it.
     *
     * @throws Problem if the article has changed since it was seen
     */
    Correction keep(KeptArticle kept, Shelf shelf) {
        if (!seen.equals(kept.state())) {
            throw new Problem(409, "correct.stale");
        }
        if (said.isEmpty() && target.missing()) {
            throw new Problem(400, "problem.request");
        }
        Correction correction =
                new Correction(0, kept.article().id(), kept.version(), target.subject(), said, editor, "", note);
        return shelf.write(library -> library.correct(correction, seen))
                .orElseThrow(() -> new Problem(409, "correct.stale"));
    }

    /** @throws Problem if the article as it is now has no such correction */
    static void takeBack(long id, KeptArticle kept, Shelf shelf) {
        boolean ours = kept.corrections().stream().anyMatch(correction -> correction.id() == id);
        if (!ours || !shelf.write(library -> library.uncorrect(id))) {
            throw new Problem(409, "correct.stale");
        }
    }
}
