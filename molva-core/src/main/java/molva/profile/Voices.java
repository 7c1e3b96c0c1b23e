package molva.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import molva.attribution.Attribution;
import molva.text.Block;
import molva.text.Segmentation;
import molva.text.Span;
import molva.text.Token;

/**
 * Whose word each token rests on: its outermost attribution, the one whose content covers most word tokens (the earlier
 * of equals). In {@code «Он ушёл», сообщает ТАСС со слов врача} the words of the quotation rest on whichever covers more.
 * Immutable.
 */
public final class Voices {
    private static final int AUTHOR = -1;

    private final Segmentation segmentation;
    private final int[] wordsBefore;
    private final int[] outermost;

    private Voices(Segmentation segmentation) {
        this.segmentation = segmentation;
        int size = segmentation.tokens().size();
        BitSet comments = comments(segmentation);
        wordsBefore = new int[size + 1];
        for (int i = 0; i < size; i++) {
            wordsBefore[i + 1] = wordsBefore[i] + (word(segmentation.tokens().get(i)) && !comments.get(i) ? 1 : 0);
        }
        outermost = new int[size];
    }

    /** The tokens of what readers wrote under the article: no words of it. */
    private static BitSet comments(Segmentation segmentation) {
        BitSet comments = new BitSet();
        for (Block block : segmentation.document().blocks()) {
            if (block.kind() == Block.Kind.COMMENT) {
                comments.set(
                        segmentation.tokenAt(block.span().start()),
                        segmentation.tokenAt(block.span().end()));
            }
        }
        return comments;
    }

    /** Reads the voices off a document's attributions; each token is painted once, so the time is linear in the text. */
    public static Voices of(Segmentation segmentation, List<Attribution> attributions) {
        var voices = new Voices(segmentation);
        List<Covered> covered = new ArrayList<>(attributions.size());
        attributions.forEach(attribution -> covered.add(voices.covered(attribution)));
        covered.sort(Comparator.comparingInt(Covered::words).reversed());
        voices.paint(covered);
        return voices;
    }

    /** Id of the attribution that token {@code token} rests on; empty for the author's own voice. */
    public OptionalInt attribution(int token) {
        return outermost[token] == AUTHOR ? OptionalInt.empty() : OptionalInt.of(outermost[token]);
    }

    /** Whether token {@code token} is in the author's own voice, with no attribution round it. */
    public boolean author(int token) {
        return outermost[token] == AUTHOR;
    }

    /** Whether a token counts as a word: everything but marks, symbols and emoji. */
    public static boolean word(Token token) {
        return switch (token.kind()) {
            case WORD, NUMBER, LINK, TAG -> true;
            case PUNCTUATION, SYMBOL, EMOJI -> false;
        };
    }

    /** Whether token {@code token} is a word of the article; those of comments under it are not. */
    boolean counts(int token) {
        return wordsBefore[token + 1] > wordsBefore[token];
    }

    /** Number of word tokens in the article, comments under it left out. */
    public int words() {
        return wordsBefore[outermost.length];
    }

    /** Number of word tokens that any of {@code spans} touches, each counted once. */
    public int words(List<Span> spans) {
        int count = 0;
        int done = 0;
        for (Span span : spans.stream().sorted().toList()) {
            int end = endAt(span.end());
            int first = Math.max(done, segmentation.tokenAt(span.start()));
            count += Math.max(0, wordsBefore[Math.max(first, end)] - wordsBefore[first]);
            done = Math.max(done, end);
        }
        return count;
    }

    /** Number of word tokens that both {@code some} and {@code others} touch; the stretches of each are disjoint. */
    int shared(List<Span> some, List<Span> others) {
        int count = 0;
        for (Span one : some) {
            for (Span other : others) {
                if (one.overlaps(other)) {
                    Span both = new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
                    count += words(List.of(both));
                }
            }
        }
        return count;
    }

    private Covered covered(Attribution attribution) {
        return new Covered(attribution, words(attribution.content()));
    }

    private void paint(List<Covered> largestFirst) {
        Arrays.fill(outermost, AUTHOR);
        int[] unpainted = new int[outermost.length + 1];
        Arrays.setAll(unpainted, i -> i);
        for (Covered covered : largestFirst) {
            for (Span span : covered.attribution().content()) {
                int end = endAt(span.end());
                for (int i = next(unpainted, segmentation.tokenAt(span.start())); i < end; i = next(unpainted, i)) {
                    outermost[i] = covered.attribution().id();
                    unpainted[i] = i + 1;
                }
            }
        }
    }

    /** The first unpainted token from {@code token} on; shortens the way for the next who asks. */
    private static int next(int[] unpainted, int token) {
        int found = token;
        while (unpainted[found] != found) {
            unpainted[found] = unpainted[unpainted[found]];
            found = unpainted[found];
        }
        return found;
    }

    /** Index after the last token that starts before {@code position}. */
    private int endAt(int position) {
        int token = segmentation.tokenAt(position);
        boolean cut =
                token < outermost.length && segmentation.tokens().get(token).start() < position;
        return cut ? token + 1 : token;
    }

    private record Covered(Attribution attribution, int words) {}
}
