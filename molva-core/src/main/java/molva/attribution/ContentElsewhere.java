package molva.attribution;

import java.util.List;
import java.util.Optional;
import molva.attribution.ContentCandidate.Opening;

/** Content in other sentences than the cue's: those before that it points at, and the blocks that it leads to. */
final class ContentElsewhere {
    /** Farthest, in tokens, that {@code что} is looked for in the sentence before. */
    private static final int REACH = 25;

    private static final int MOST_SENTENCES = 3;

    private final ContentBounds bounds;
    private final Surroundings around;
    private final Scene scene;
    private final CueCandidate cue;
    private final SourceCandidate source;
    private final List<ContentCandidate> found;

    ContentElsewhere(ContentBounds bounds, List<ContentCandidate> found) {
        this.bounds = bounds;
        this.around = bounds.around;
        this.scene = around.scene;
        this.cue = around.cue;
        this.source = bounds.source;
        this.found = found;
    }

    /**
     * {@code Встреча сорвалась. Об этом сообщает X}; {@code C. Об этом сообщил X. Y подтвердил эту информацию}: what both
     * point at stands before the first.
     */
    void sentencesBefore() {
        int sentence = scene.sentenceIndex(cue.head());
        var sentences = scene.words().segmentation().sentences();
        for (int i = 0; i < MOST_SENTENCES && sentence > 1; i++) {
            if (!around.ofThis(sentences.get(sentence - 1).first())) {
                break;
            }
            sentence--;
        }
        for (int back = 1; back <= 3 && sentence - back >= 0; back++) {
            int first = sentences.get(sentence - back).first();
            int stop = bounds.withoutStop(first, sentences.get(sentence - 1).end());
            Opening opening = back == 1 ? Opening.SENTENCE_BEFORE : Opening.SENTENCES_BEFORE;
            found.add(ContentCandidate.of(opening, first, stop, back));
            int that = back == 1 ? that(first, stop) : -1;
            if (that >= 0) {
                found.add(ContentCandidate.of(Opening.CLAUSE_BEFORE, that + 1, stop, back));
            }
        }
    }

    /** The first {@code что} after a comma between two tokens, -1 if there is none. */
    private int that(int first, int stop) {
        for (int i = first + 1; i < Math.min(stop - 1, first + REACH); i++) {
            if (scene.is(i, "что") && scene.is(i - 1, Mark.COMMA)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code Он написал:} and then the words on their own lines, with no marks. */
    void blocksAfter() {
        int sentenceEnd = scene.sentence(cue.head()).end();
        boolean colonEnds = scene.is(sentenceEnd - 1, Mark.COLON) || scene.is(sentenceEnd - 1, Mark.STOP);
        if (!colonEnds || scene.blockAt(cue.head()) == scene.blockAt(sentenceEnd)) {
            addRestOfBlock();
            return;
        }
        int stop = sentenceEnd;
        Optional<Stretch> retold = retoldBefore(sentenceEnd);
        for (int block = 0; block < 4 && scene.has(stop); block++) {
            stop = scene.blockEnd(stop);
            if (retold.isPresent()) {
                found.add(new ContentCandidate(
                        Opening.RETOLD_AND_BLOCK, List.of(retold.get(), new Stretch(sentenceEnd, stop)), block));
            }
            found.add(ContentCandidate.of(
                    block == 0 ? Opening.NEXT_BLOCK : Opening.NEXT_BLOCKS, sentenceEnd, stop, block));
        }
    }

    /** What is told before the colon that leads to blocks: after {@code что}, before an insertion, or the sentence before. */
    private Optional<Stretch> retoldBefore(int sentenceEnd) {
        if (around.that >= 0 && around.that + 1 < sentenceEnd - 1) {
            return Optional.of(new Stretch(around.that + 1, sentenceEnd - 1));
        }
        if (around.about >= 0 && !scene.is(around.about + 1, "этом")) {
            int stop = source.exists() && source.first() > around.about ? source.first() : sentenceEnd - 1;
            return Optional.of(new Stretch(around.about, Math.max(around.about + 1, stop)));
        }
        if (around.inserted()
                && bounds.leftEnd() > bounds.start
                && scene.verbs(bounds.start, bounds.leftEnd(), ContentBounds.LONGEST) > 0) {
            return Optional.of(new Stretch(bounds.start, bounds.leftEnd()));
        }
        int sentence = scene.sentenceIndex(cue.head());
        if (sentence == 0 || !around.ofThis(scene.sentence(cue.head()).first())) {
            return Optional.empty();
        }
        var before = scene.words().segmentation().sentences().get(sentence - 1);
        return Optional.of(new Stretch(before.first(), bounds.withoutStop(before.first(), before.end())));
    }

    /** {@code Он ответил: Мы ждали. И дождались.} */
    private void addRestOfBlock() {
        int blockEnd = scene.blockEnd(cue.head());
        if (around.colon >= 0 && around.colon + 1 < blockEnd && blockEnd > bounds.end + 1) {
            found.add(ContentCandidate.of(Opening.NEXT_BLOCK, around.colon + 1, blockEnd, -1));
        }
    }
}
