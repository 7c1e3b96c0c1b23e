package molva.eval.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A gold attribution and the predicted one that answers it: their cues overlap.
 *
 * @param gold its place in the gold list, {@code predicted} in the predicted one
 * @param contentF1 F1 of the words that the contents share, 0 to 1
 * @param source whether the sources hold
 */
record Match(int gold, int predicted, double contentF1, boolean source) {
    private static final double CONTENT_HOLDS = 0.8;

    private static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(Match::overlap)
            .reversed()
            .thenComparingInt(Match::gold)
            .thenComparingInt(Match::predicted);

    boolean content() {
        return contentF1 >= CONTENT_HOLDS;
    }

    boolean relation() {
        return content() && source;
    }

    private double overlap() {
        return contentF1 + (source ? 1 : 0);
    }

    /** One-to-one, best overlap first. */
    static List<Match> all(ScoredText text, List<Marking> gold, List<Marking> predicted) {
        List<Match> matches = new ArrayList<>();
        BitSet usedGold = new BitSet();
        BitSet usedPredicted = new BitSet();
        for (Match match : candidates(text, gold, predicted)) {
            if (!usedGold.get(match.gold) && !usedPredicted.get(match.predicted)) {
                usedGold.set(match.gold);
                usedPredicted.set(match.predicted);
                matches.add(match);
            }
        }
        return matches;
    }

    /** Places of the predicted ones that answer a gold one whole: cue, source and content. */
    static BitSet held(ScoredText text, List<Marking> gold, List<Marking> predicted) {
        BitSet held = new BitSet();
        all(text, gold, predicted).stream().filter(Match::relation).forEach(match -> held.set(match.predicted()));
        return held;
    }

    private static List<Match> candidates(ScoredText text, List<Marking> gold, List<Marking> predicted) {
        List<Match> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                Marking g = gold.get(i);
                Marking p = predicted.get(j);
                if (g.cue().overlaps(p.cue())) {
                    double contentF1 = f1(text.covered(p.content()), text.covered(g.content()));
                    candidates.add(new Match(i, j, contentF1, SourceHead.holds(text, g.source(), p.source())));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }

    private static double f1(BitSet one, BitSet other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return 2.0 * both.cardinality() / (one.cardinality() + other.cardinality());
    }
}
