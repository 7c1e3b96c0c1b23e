package molva.entity;

import java.util.Arrays;
import java.util.stream.IntStream;
import molva.model.Features;

/** The best chain of labels over a run of tokens (Viterbi). A buffer to use again and again; not thread-safe. */
public final class NameLattice {
    /** Longest run that is decoded at once; a longer one is cut, so that the buffer stays small. */
    private static final int LONGEST = 256;

    /** Marks features of transitions apart from those of tokens. */
    private static final int TRANSITION = 1 << 20;

    private static final int LABELS = NameLabel.COUNT;

    /** For each label those that it may follow. */
    private static final int[][] BEFORE = IntStream.range(0, LABELS)
            .mapToObj(label -> IntStream.range(0, LABELS)
                    .filter(previous -> NameLabel.follows(previous, label))
                    .toArray())
            .toArray(int[][]::new);

    private final float[] scores = new float[LABELS];
    private final float[] emissions = new float[LONGEST * LABELS];
    private final byte[] back = new byte[LONGEST * LABELS];
    private final float[] reached = new float[LABELS];
    private final float[] before = new float[LABELS];
    private int length;

    /** Scores features for each label. */
    public interface Scorer {
        void score(Features features, float[] scores);
    }

    /** The scores of each label after each other one, by {@code previous * COUNT + label}; not allowed is far below all. */
    public static float[] transitions(Scorer scorer) {
        float[] transitions = new float[LABELS * LABELS];
        var features = new Features();
        float[] scores = new float[LABELS];
        for (int previous = 0; previous < LABELS; previous++) {
            transition(previous, features);
            scorer.score(features, scores);
            for (int label = 0; label < LABELS; label++) {
                transitions[previous * LABELS + label] =
                        NameLabel.follows(previous, label) ? scores[label] : Float.NEGATIVE_INFINITY;
            }
        }
        return transitions;
    }

    /** The features of a label that follows {@code previous}. */
    public static void transition(int previous, Features features) {
        features.clear();
        features.add(TRANSITION, previous);
    }

    /** The end of the run of tokens to decode together that begins at {@code first}. */
    static int end(NameScene scene, int first) {
        int end = first;
        int limit = Math.min(scene.sentenceEnd[first], first + LONGEST);
        while (end < limit && scene.active[end]) {
            end++;
        }
        return end;
    }

    public void begin(int length) {
        if (length > LONGEST) {
            throw new IllegalArgumentException("a run has at most " + LONGEST + " tokens, got " + length);
        }
        this.length = length;
    }

    /** The buffer for one token's scores; {@link #take} copies them. */
    public float[] scores() {
        return scores;
    }

    public void take(int position) {
        System.arraycopy(scores, 0, emissions, position * LABELS, LABELS);
    }

    /** Writes the best chain into {@code labels} from {@code offset} on. The tokens around a run are outside of names. */
    public void best(float[] transitions, int[] labels, int offset) {
        Arrays.fill(before, Float.NEGATIVE_INFINITY);
        before[NameLabel.OUTSIDE] = 0;
        for (int position = 0; position < length; position++) {
            for (int label = 0; label < LABELS; label++) {
                int best = 0;
                float bestScore = Float.NEGATIVE_INFINITY;
                for (int previous : BEFORE[label]) {
                    float score = before[previous] + transitions[previous * LABELS + label];
                    if (score > bestScore) {
                        bestScore = score;
                        best = previous;
                    }
                }
                reached[label] = bestScore + emissions[position * LABELS + label];
                back[position * LABELS + label] = (byte) best;
            }
            System.arraycopy(reached, 0, before, 0, LABELS);
        }
        trace(transitions, labels, offset);
    }

    private void trace(float[] transitions, int[] labels, int offset) {
        int label = 0;
        float bestScore = Float.NEGATIVE_INFINITY;
        for (int last = 0; last < LABELS; last++) {
            float score = before[last] + transitions[last * LABELS + NameLabel.OUTSIDE];
            if (score > bestScore) {
                bestScore = score;
                label = last;
            }
        }
        for (int position = length - 1; position >= 0; position--) {
            labels[offset + position] = label;
            label = back[position * LABELS + label];
        }
    }
}
