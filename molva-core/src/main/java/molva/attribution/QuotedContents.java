package molva.attribution;

import java.util.ArrayList;
import java.util.List;
import molva.attribution.ContentCandidate.Opening;

/** Quotations as content, alone, in a row and after what is retold. */
final class QuotedContents {
    private static final int MOST_QUOTATIONS = 4;

    private final Surroundings around;
    private final Scene scene;
    private final CueCandidate cue;
    private final List<ContentCandidate> found;

    QuotedContents(ContentBounds bounds, List<ContentCandidate> found) {
        this.around = bounds.around;
        this.scene = around.scene;
        this.cue = around.cue;
        this.found = found;
    }

    /** Adds the quotations after the cue, before it, and on both sides. */
    void add() {
        if (around.quoteAfter >= 0) {
            add(Opening.QUOTATION, Opening.QUOTATIONS, List.of(), around.quoteAfter);
        }
        retellingAndQuotation();
        if (around.quoteBefore >= 0) {
            var before = scene.quotes().get(scene.quoteAt(around.quoteBefore));
            var left = new Stretch(before.first(), before.end());
            if (!goesOn(around.nextQuote())) {
                found.add(new ContentCandidate(Opening.LEFT_QUOTATION, List.of(left), 0));
            }
            add(Opening.LEFT_QUOTATION, Opening.LEFT_QUOTATIONS, List.of(left), around.nextQuote());
        } else if (cue.is(CueWord.Part.MARK) && scene.is(cue.head(), Mark.QUOTE)) {
            var quote = scene.quotes().get(scene.quoteAt(cue.head()));
            if (quote.size() > 2) {
                found.add(ContentCandidate.of(Opening.QUOTATION, quote.first() + 1, quote.end(), 0));
            }
        }
    }

    /** Whether the quotation that opens at {@code next} stands in the same block and has no speaker of its own. */
    private boolean goesOn(int next) {
        if (next < 0 || scene.blockAt(next) != scene.blockAt(cue.head())) {
            return false;
        }
        int after = scene.quotes().get(scene.quoteAt(next)).end();
        after += scene.is(after, Mark.COMMA) ? 1 : 0;
        return !scene.is(after, Mark.DASH);
    }

    /** {@code Он рассказал, что C: «…»}, {@code сообщил о C. «…»}: what is retold and the quotation after it. */
    private void retellingAndQuotation() {
        int retold = around.that >= 0 ? around.that + 1 : around.about >= 0 ? around.about : -1;
        int quote = around.quoteAfterRetelling(Math.max(retold, cue.end()));
        if (retold < 0 || quote < 0 || quote <= retold + 1) {
            return;
        }
        int stop = quote;
        while (stop > retold + 1 && scene.markAt(stop - 1).divides()) {
            stop--;
        }
        add(Opening.RETOLD_AND_QUOTED, Opening.RETOLD_AND_QUOTED, List.of(new Stretch(retold, stop)), quote);
    }

    /** A quotation, then it with the next ones that follow at once, each a stretch of the same content. */
    void add(Opening one, Opening many, List<Stretch> left, int first) {
        List<Stretch> stretches = new ArrayList<>(left);
        int next = first;
        while (next >= 0 && stretches.size() < MOST_QUOTATIONS) {
            var quote = scene.quotes().get(scene.quoteAt(next));
            stretches.add(new Stretch(quote.first(), quote.end()));
            found.add(new ContentCandidate(stretches.size() == 1 ? one : many, stretches, stretches.size()));
            next = quoteRightAfter(quote.end());
        }
    }

    private int quoteRightAfter(int i) {
        int j = i;
        while (scene.is(j, Mark.STOP) || scene.is(j, Mark.COMMA)) {
            j++;
        }
        return j < i + 3 && around.opensQuote(j) ? j : -1;
    }
}
