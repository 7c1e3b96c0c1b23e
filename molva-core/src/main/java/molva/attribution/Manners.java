package molva.attribution;

import java.util.List;
import molva.attribution.Attribution.Manner;
import molva.attribution.ContentCandidate.Opening;

/** Tells whether a content is given verbatim, retold, or retold with quoted words. */
final class Manners {
    /** Fewest words in marks that are somebody's words and not one ironic one. */
    private static final int FEWEST_WORDS = 2;

    private Manners() {}

    static Manner of(Scene scene, ContentCandidate content) {
        if (content.opening() == Opening.NEXT_BLOCK
                || content.opening() == Opening.NEXT_BLOCKS
                || content.opening() == Opening.DIALOGUE) {
            return Manner.DIRECT;
        }
        if (content.opening() == Opening.AROUND_IN_QUOTATION || quoted(scene, content.stretches())) {
            return Manner.DIRECT;
        }
        return content.stretches().stream().anyMatch(stretch -> quotes(scene, stretch))
                ? Manner.MIXED
                : Manner.INDIRECT;
    }

    /** Every stretch lies in quotation marks of its own. */
    private static boolean quoted(Scene scene, List<Stretch> stretches) {
        return stretches.stream().allMatch(stretch -> {
            int quote = scene.quoteStartingAt(stretch.first());
            return quote >= 0 && scene.quotes().get(quote).end() >= stretch.end() - 1;
        });
    }

    /** The stretch holds a quotation that is no name. */
    private static boolean quotes(Scene scene, Stretch stretch) {
        for (int i = stretch.first(); i < stretch.end(); i++) {
            int quote = scene.quoteStartingAt(i);
            if (quote >= 0) {
                QuotedTokens quoted = scene.quotes().get(quote);
                boolean inside = quoted.end() <= stretch.end() + 1;
                if (inside && scene.phraseAt(i) < 0 && quoted.size() - 2 >= FEWEST_WORDS) {
                    return true;
                }
            }
        }
        return false;
    }
}
