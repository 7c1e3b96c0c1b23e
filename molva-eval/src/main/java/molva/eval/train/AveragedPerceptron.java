package molva.eval.train;

import java.util.Arrays;
import java.util.List;
import molva.model.Features;
import molva.model.LinearModel;
import molva.model.LinearModelBuilder;

/**
 * The averaged perceptron (Collins 2002): where the best-scored label is wrong, its features lose and those of the right
 * one gain; the model is the mean of the weights after every instance. The same calls in the same order give the same
 * model bit for bit. Not thread-safe.
 *
 * <p>{@link #learn} does for plain classification. A structured learner (a tagger that follows its own decisions, a
 * ranker of candidates) scores with {@link #score}, calls {@link #update} for what it finds right and wrong, and
 * {@link #next} once an instance.
 */
public final class AveragedPerceptron {
    private final List<String> labels;
    private final WeightTable weights = new WeightTable();
    private final float[] scores;
    private long instances = 1;

    public AveragedPerceptron(List<String> labels) {
        this.labels = List.copyOf(labels);
        this.scores = new float[labels.size()];
    }

    /** As {@link LinearModel#score(Features, float[])}, with the weights of this moment. */
    public void score(Features features, float[] scores) {
        Arrays.fill(scores, 0, labels.size(), 0);
        weights.addTo(scores, features);
    }

    /** The score of one label alone. */
    public float score(Features features, int label) {
        return weights.sum(features, label);
    }

    /** Adds the scores of this moment to what {@code scores} holds. */
    public void add(Features features, float[] scores) {
        weights.addTo(scores, features);
    }

    /** Adds {@code amount} to the weight that each of {@code features} has for {@code label}. */
    public void update(Features features, int label, float amount) {
        double seen = (double) instances * amount;
        weights.change(features, label, new WeightTable.Change() {
            @Override
            public float weight(float weight, double history) {
                return weight + amount;
            }

            @Override
            public double history(double history) {
                return history + seen;
            }
        });
    }

    /** One more instance is done with. */
    public void next() {
        instances++;
    }

    /** Learns one instance; tells whether its label was found already. */
    public boolean learn(Features features, int gold) {
        score(features, scores);
        int best = LinearModel.best(scores, labels.size());
        if (best != gold) {
            update(features, gold, 1);
            update(features, best, -1);
        }
        next();
        return best == gold;
    }

    /** The averaged weights, ready for {@link LinearModelBuilder#bytes} with a step of its choice. */
    public LinearModelBuilder average() {
        var builder = new LinearModelBuilder(labels);
        weights.putInto(builder, history -> -history / instances);
        return builder;
    }
}
