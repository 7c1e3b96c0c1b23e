package molva.attribution;

import java.util.ArrayList;
import java.util.List;
import molva.attribution.ContentCandidate.Opening;

/** Speech that dashes break for its cue: all of it but what they enclose is said, and nothing else can be. */
final class SpokenLines {
    /** Most marks between an insertion and the end of what it breaks. */
    private static final int MOST_MARKS = 3;

    private final ContentBounds bounds;
    private final Surroundings around;
    private final Scene scene;
    private final CueCandidate cue;
    private final List<ContentCandidate> found;

    SpokenLines(ContentBounds bounds, List<ContentCandidate> found) {
        this.bounds = bounds;
        this.around = bounds.around;
        this.scene = around.scene;
        this.cue = around.cue;
        this.found = found;
    }

    /**
     * {@code «Мы ждали, – сказал он. – И дождались»}: between dashes inside a quotation the cue can only speak of that
     * quotation, which is then the one candidate.
     */
    boolean interruption() {
        int quote = bounds.quoteAround();
        boolean dashed = scene.is(around.clauseStart, Mark.DASH) && cue.is(CueWord.Part.VERB);
        if (quote < 0 || !dashed || scene.sentence(cue.head()).first() > cue.first()) {
            return false;
        }
        var whole = scene.quotes().get(quote);
        int stop = bounds.leftEnd();
        int rest = insertionEnd(whole.end() - 1);
        if (stop <= whole.first() + 1 || rest < 0 && afterMarks(around.clauseEnd) < whole.end() - 1) {
            return false;
        }
        var stretches = rest >= 0 && rest < whole.end() - 1
                ? List.of(new Stretch(whole.first(), stop), new Stretch(rest, whole.end()))
                : List.of(new Stretch(whole.first(), stop));
        found.add(new ContentCandidate(Opening.AROUND_IN_QUOTATION, stretches, 0));
        return true;
    }

    /** The first token from {@code i} on that is no dividing mark. */
    private int afterMarks(int i) {
        int j = i;
        while (scene.has(j) && j < i + MOST_MARKS && scene.markAt(j).divides()) {
            j++;
        }
        return j;
    }

    /**
     * The token after the dash that ends what a dash before the cue began, -1 if there is none before {@code limit}:
     * {@code – сказал он, вставая. – [Идите]}.
     */
    private int insertionEnd(int limit) {
        int stop = Math.min(limit, around.clauseEnd + ContentBounds.LONGEST);
        for (int i = around.clauseEnd; i < stop; i++) {
            boolean ends = i == around.clauseEnd || scene.markAt(i - 1).divides();
            if (ends && scene.is(i, Mark.DASH)) {
                return i + 1;
            }
        }
        return -1;
    }

    /**
     * {@code – Завтра встанет, – обещает старик. – К обеду}: in a line that a dash opens, all but what the cue's dashes
     * enclose is said, and nothing else can be.
     */
    boolean dialogue() {
        int first = scene.blockFirst(cue.head());
        int blockEnd = scene.blockEnd(cue.head());
        boolean line = scene.is(first, Mark.DASH) && cue.is(CueWord.Part.VERB) && bounds.quoteAround() < 0;
        if (!line || around.clauseStart <= first + 1 || !scene.is(around.clauseStart, Mark.DASH)) {
            return false;
        }
        int stop = around.clauseStart;
        while (stop > first + 2 && scene.markAt(stop - 1).divides()) {
            stop--;
        }
        int rest = insertionEnd(blockEnd);
        List<Stretch> stretches = new ArrayList<>(List.of(new Stretch(first + 1, stop)));
        if (rest >= 0 && rest < blockEnd) {
            stretches.add(new Stretch(rest, blockEnd));
        }
        found.add(new ContentCandidate(Opening.DIALOGUE, stretches, 0));
        return true;
    }
}
