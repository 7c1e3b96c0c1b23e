package molva.eval.train;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import molva.model.Features;
import molva.model.LinearModelBuilder;

/**
 * Logistic regression learnt by AdaGrad (Duchi et al. 2011) with L2 on the features at hand: binary (one label, the
 * model's {@link molva.model.LinearModel#probability}), among several labels, or as a ranker that shares one label's
 * weights over candidates. The same calls in the same order give the same model bit for bit. Not thread-safe.
 */
public final class LogisticRegression {
    /** Where the history of a weight begins, so that a first faint gradient is no great step. */
    private static final double FIRST_HISTORY = 0.1;

    private final List<String> labels;
    private final double rate;
    private final double l2;
    private final WeightTable weights = new WeightTable();

    /**
     * @param labels one label for a binary model or a ranker
     * @param rate size of the first step, e.g. 0.1
     * @param l2 pull of each weight towards zero, e.g. 1e-5
     */
    public LogisticRegression(List<String> labels, double rate, double l2) {
        this.labels = List.copyOf(labels);
        this.rate = rate;
        this.l2 = l2;
    }

    /** Learns one instance of the binary model: does the label hold? Returns the probability it had before. */
    public double learn(Features features, boolean holds) {
        double probability = 1 / (1 + StrictMath.exp(-scores(features)[0]));
        step(features, 0, probability - (holds ? 1 : 0));
        return probability;
    }

    /** Learns one instance among several labels. Returns the probability that the right one had before. */
    public double learn(Features features, int gold) {
        double[] probabilities = softmax(scores(features));
        for (int label = 0; label < labels.size(); label++) {
            step(features, label, probabilities[label] - (label == gold ? 1 : 0));
        }
        return probabilities[gold];
    }

    /**
     * Learns which of the candidates, each with its features, is the right one. Half of what the right one is worth is
     * shared among all that would do as well, as the model itself shares it.
     *
     * @param acceptable candidates that would do, {@code gold} among them
     * @return the probability that the right one had before
     */
    public double rank(List<Features> candidates, int gold, BitSet acceptable) {
        float[] scores = new float[candidates.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scores(candidates.get(i))[0];
        }
        double[] probabilities = softmax(scores);
        double total = acceptable.stream().mapToDouble(i -> probabilities[i]).sum();
        for (int i = 0; i < scores.length; i++) {
            double worth = (i == gold ? 0.5 : 0) + (acceptable.get(i) ? 0.5 * probabilities[i] / total : 0);
            step(candidates.get(i), 0, probabilities[i] - worth);
        }
        return probabilities[gold];
    }

    public LinearModelBuilder weights() {
        var builder = new LinearModelBuilder(labels);
        weights.putInto(builder, history -> 0);
        return builder;
    }

    private float[] scores(Features features) {
        float[] scores = new float[labels.size()];
        weights.addTo(scores, features);
        return scores;
    }

    /** The history of a weight is the sum of its squared gradients. */
    private void step(Features features, int label, double gradient) {
        if (Math.abs(gradient) < 1e-6) {
            return;
        }
        weights.change(features, label, new WeightTable.Change() {
            @Override
            public float weight(float weight, double history) {
                return (float) (weight - rate * (gradient + l2 * weight) / Math.sqrt(FIRST_HISTORY + history));
            }

            @Override
            public double history(double history) {
                return history + gradient * gradient;
            }
        });
    }

    /** Scores to probabilities that sum to 1. */
    static double[] softmax(float[] scores) {
        double[] probabilities = new double[scores.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = StrictMath.exp(scores[i] - highest);
            sum += probabilities[i];
        }
        double total = sum;
        Arrays.setAll(probabilities, i -> probabilities[i] / total);
        return probabilities;
    }
}
