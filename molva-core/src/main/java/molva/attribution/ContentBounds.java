package molva.attribution;

import java.util.ArrayList;
import java.util.List;
import molva.morphology.Tag.Pos;
import molva.text.Sentence;

/** Where in a cue's sentence its content may begin and end: what all openings have in common. */
final class ContentBounds {
    /** Most ends that are tried for one start; the sentence's own end is always among them. */
    private static final int MOST_ENDS = 9;

    private static final int MOST_STARTS_BEFORE = 5;
    private static final int MOST_SENTENCES = 3;

    /** Farthest, in tokens, that a border is looked for. */
    static final int LONGEST = 150;

    /** What is longer than this was never closed. */
    static final int LONGEST_SPEECH = 1500;

    final Surroundings around;
    final SourceCandidate source;
    /** First and last edge of what may be content in the sentence: its own edges or those of a quotation round the cue. */
    final int start;

    final int end;

    private final Scene scene;
    private final CueCandidate cue;

    ContentBounds(Surroundings around, SourceCandidate source) {
        this.around = around;
        this.scene = around.scene;
        this.cue = around.cue;
        this.source = source;
        var sentence = scene.sentence(cue.head());
        int quote = enclosingQuote();
        int quoteStart = quote < 0 ? 0 : scene.quotes().get(quote).first() + 1;
        int quoteEnd = quote < 0 ? scene.size() : scene.quotes().get(quote).end() - 1;
        start = Math.max(sentence.first(), Math.min(quoteStart, cue.first()));
        end = Math.max(cue.end(), Math.min(withoutStop(cue.end(), wholeEnd(sentence)), quoteEnd));
    }

    private int enclosingQuote() {
        return scene.phraseAt(cue.head()) >= 0 && cue.is(CueWord.Part.VERB) ? -1 : quoteAround();
    }

    /** The sentence's end, or that of the sentence where a quotation that it opens is closed: {@code шоу «Голос. Дети»}. */
    private int wholeEnd(Sentence sentence) {
        int sentenceEnd = sentence.end();
        for (int steps = 0; steps < MOST_SENTENCES && scene.has(sentenceEnd); steps++) {
            int quote = scene.quoteAt(sentenceEnd - 1);
            boolean open = quote >= 0
                    && scene.quotes().get(quote).end() > sentenceEnd
                    && scene.quotes().get(quote).first() >= cue.end()
                    && scene.quotes().get(quote).size() <= LONGEST_SPEECH;
            if (!open) {
                return sentenceEnd;
            }
            sentenceEnd = scene.sentence(scene.quotes().get(quote).end() - 1).end();
        }
        return sentenceEnd;
    }

    /** Index of the quotation that the cue stands in, -1 if there is none. */
    int quoteAround() {
        int quote = scene.quoteAt(cue.head());
        return quote >= 0 && scene.quotes().get(quote).first() < cue.first() ? quote : -1;
    }

    /** The end of a sentence less its last stops, after {@code from}. */
    int withoutStop(int from, int sentenceEnd) {
        int i = sentenceEnd;
        while (i > Math.max(from + 1, sentenceEnd - LONGEST) && scene.is(i - 1, Mark.STOP)) {
            i--;
        }
        return i;
    }

    /** The token after the cue and, where the source stands right after it, after the source. */
    int afterSource() {
        boolean follows = source.exists() && source.first() >= cue.end() && source.first() <= cue.end() + 2;
        return follows ? source.end() : cue.end();
    }

    /** Ends for a content that begins at {@code first}: token and number of edges passed. */
    List<int[]> ends(int first) {
        List<int[]> ends = new ArrayList<>();
        int edges = 0;
        int limit = Math.min(end, first + LONGEST);
        for (int i = first + 1; i < limit && ends.size() < MOST_ENDS; i++) {
            if (edge(i)) {
                ends.add(new int[] {i, edges++});
            } else if (edges == 0 && phraseEnds(i) && ends.size() < 3) {
                ends.add(new int[] {i, -1});
            }
        }
        ends.add(new int[] {limit, edges});
        return ends;
    }

    /** Whether a content may end before token {@code i}. */
    boolean edge(int i) {
        Mark mark = scene.markAt(i);
        return mark.divides()
                || mark == Mark.BRACKET_OPEN
                || scene.tag(i).is(Pos.CCONJ)
                || mark == Mark.QUOTE && scene.phraseAt(i) < 0 && scene.quoteAt(i - 1) != scene.quoteAt(i);
    }

    private boolean phraseEnds(int i) {
        int phrase = scene.phraseAt(i - 1);
        return phrase >= 0 && scene.phrases().get(phrase).end() == i;
    }

    /** The end of what stands before the cue's inserted clause, without the marks that divide them. */
    int leftEnd() {
        int i = cue.is(CueWord.Part.MARK) ? cue.first() - 1 : around.clauseStart;
        if (source.exists() && source.first() < cue.first() && source.first() <= i) {
            i = source.first() - 1;
        }
        i = Math.min(i, cue.first() - 1);
        int limit = Math.max(start, i - LONGEST);
        while (i >= limit && (scene.markAt(i).divides() || scene.is(i, "как"))) {
            i--;
        }
        return i + 1;
    }

    /** Starts for a content that ends at {@code stop}: token and number of edges passed. */
    List<int[]> leftStarts(int stop) {
        List<int[]> starts = new ArrayList<>();
        int edges = 0;
        int limit = Math.max(start, stop - LONGEST);
        for (int i = stop - 1; i > limit && starts.size() < MOST_STARTS_BEFORE; i--) {
            if (edge(i) && i + 1 < stop) {
                starts.add(new int[] {scene.is(i + 1, "что") && i + 2 < stop ? i + 2 : i + 1, edges++});
            }
        }
        starts.add(new int[] {limit, edges});
        return starts;
    }
}
