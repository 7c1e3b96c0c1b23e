package molva.eval.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import molva.entity.NameLabel;
import molva.entity.NameLattice;
import molva.model.Features;
import molva.model.LinearModelBuilder;

/**
 * The structured averaged perceptron (Collins 2002) over chains of labels, learnt several times over in different orders;
 * the model is the mean of all. A share of the features is hidden at each step, so that no few of them carry all the
 * weight. The same examples and seed give the same model bit for bit. Not thread-safe.
 */
final class ChainPerceptron {
    private static final int LABELS = NameLabel.COUNT;

    /** The share of a token's features that is hidden at each step. */
    private static final double HIDDEN = 0.2;

    /** A run of tokens with the features and the right label of each. */
    record Example(List<Features> features, int[] labels) {}

    private record Chain(int[][] features, int[] labels) {}

    private final FeatureIndex index = new FeatureIndex();
    private final List<Chain> chains = new ArrayList<>();
    private final int[] transitionIds = new int[LABELS];
    private final NameLattice lattice = new NameLattice();
    private final double[] mean;
    private float[] weights = {};
    private double[] history = {};
    private long step;

    ChainPerceptron(List<Example> examples, int leastSeen) {
        for (Example example : examples) {
            example.features.forEach(index::count);
        }
        int kept = index.number(leastSeen);
        for (int label = 0; label < LABELS; label++) {
            transitionIds[label] = kept + label;
        }
        for (Example example : examples) {
            chains.add(new Chain(example.features.stream().map(index::ids).toArray(int[][]::new), example.labels));
        }
        mean = new double[(kept + LABELS) * LABELS];
    }

    /** @param orders how often to learn anew; @param rounds how often to go through the examples each time */
    LinearModelBuilder train(int orders, int rounds, long seed) {
        for (int order = 0; order < orders; order++) {
            weights = new float[mean.length];
            history = new double[mean.length];
            step = 1;
            Random random = new Random(seed + order);
            List<Chain> shuffled = new ArrayList<>(chains);
            for (int round = 0; round < rounds; round++) {
                Collections.shuffle(shuffled, random);
                for (Chain chain : shuffled) {
                    learn(new Chain(shown(chain.features, random), chain.labels));
                }
            }
            for (int i = 0; i < mean.length; i++) {
                mean[i] += (weights[i] - history[i] / step) / orders;
            }
        }
        return builder();
    }

    private static int[][] shown(int[][] features, Random random) {
        int[][] shown = new int[features.length][];
        for (int i = 0; i < shown.length; i++) {
            int[] kept = new int[features[i].length];
            int count = 0;
            for (int id : features[i]) {
                if (random.nextDouble() >= HIDDEN) {
                    kept[count++] = id;
                }
            }
            shown[i] = Arrays.copyOf(kept, count);
        }
        return shown;
    }

    private void learn(Chain chain) {
        int length = chain.labels.length;
        int[] found = new int[length];
        lattice.begin(length);
        for (int i = 0; i < length; i++) {
            score(chain.features[i], lattice.scores());
            lattice.take(i);
        }
        lattice.best(transitions(), found, 0);
        if (!Arrays.equals(found, chain.labels)) {
            correct(chain, found);
        }
        step++;
    }

    private void correct(Chain chain, int[] found) {
        int foundBefore = NameLabel.OUTSIDE;
        int goldBefore = NameLabel.OUTSIDE;
        for (int i = 0; i <= found.length; i++) {
            int foundNow = i < found.length ? found[i] : NameLabel.OUTSIDE;
            int goldNow = i < found.length ? chain.labels[i] : NameLabel.OUTSIDE;
            if (foundNow != goldNow) {
                for (int id : chain.features[i]) {
                    update(id, goldNow, 1);
                    update(id, foundNow, -1);
                }
            }
            if (foundNow != goldNow || foundBefore != goldBefore) {
                update(transitionIds[goldBefore], goldNow, 1);
                update(transitionIds[foundBefore], foundNow, -1);
            }
            foundBefore = foundNow;
            goldBefore = goldNow;
        }
    }

    private void update(int id, int label, float amount) {
        weights[id * LABELS + label] += amount;
        history[id * LABELS + label] += (double) step * amount;
    }

    private void score(int[] ids, float[] scores) {
        Arrays.fill(scores, 0);
        for (int id : ids) {
            for (int label = 0; label < LABELS; label++) {
                scores[label] += weights[id * LABELS + label];
            }
        }
    }

    private float[] transitions() {
        float[] transitions = new float[LABELS * LABELS];
        for (int previous = 0; previous < LABELS; previous++) {
            for (int label = 0; label < LABELS; label++) {
                transitions[previous * LABELS + label] = NameLabel.follows(previous, label)
                        ? weights[transitionIds[previous] * LABELS + label]
                        : Float.NEGATIVE_INFINITY;
            }
        }
        return transitions;
    }

    private LinearModelBuilder builder() {
        var builder = new LinearModelBuilder(NameLabel.NAMES);
        index.forEach((hash, id) -> put(builder, hash, id));
        var transition = new Features();
        for (int label = 0; label < LABELS; label++) {
            NameLattice.transition(label, transition);
            put(builder, transition.hash(0), transitionIds[label]);
        }
        return builder;
    }

    private void put(LinearModelBuilder builder, int hash, int id) {
        for (int label = 0; label < LABELS; label++) {
            double weight = mean[id * LABELS + label];
            if (weight != 0) {
                builder.put(hash, label, (float) weight);
            }
        }
    }
}
