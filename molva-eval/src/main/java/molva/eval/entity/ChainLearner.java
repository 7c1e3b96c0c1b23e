package molva.eval.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import molva.entity.NameLattice;
import molva.model.Features;
import molva.model.LinearModelBuilder;

/**
 * A linear-chain conditional random field (Lafferty et al. 2001) learnt by stochastic gradient descent with L2 (Bottou's
 * schedule): maximises the likelihood of the right labels of whole runs. The same examples in the same order give the
 * same model bit for bit. Not thread-safe.
 */
final class ChainLearner {
    private static final long SEED = 20160501;

    private final List<String> labels;
    private final int count;
    private final double l2;
    private final int leastSeen;
    private final FeatureIndex index = new FeatureIndex();
    private float[] weights = {};
    /** All weights are to be multiplied by this: makes the pull of L2 cost nothing. */
    private double scale = 1;

    ChainLearner(List<String> labels, double l2, int leastSeen) {
        this.labels = List.copyOf(labels);
        this.count = labels.size();
        this.l2 = l2;
        this.leastSeen = leastSeen;
    }

    private record Chain(int[][] features, int[] labels) {}

    LinearModelBuilder train(List<NameTrainer.Example> examples, int rounds) {
        List<Chain> chains = index(examples);
        Random random = new Random(SEED);
        double rate0 = 0.1;
        double lambda = 2 * l2 / chains.size();
        long steps = 0;
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(chains, random);
            double loss = 0;
            for (Chain chain : chains) {
                double rate = rate0 / (1 + rate0 * lambda * steps++);
                scale *= 1 - rate * lambda;
                loss += learn(chain, rate / scale);
                if (scale < 1e-6) {
                    rescale();
                }
            }
            if (System.getProperty("verbose") != null) System.out.println("round " + round + " loss " + loss);
        }
        rescale();
        return builder();
    }

    private List<Chain> index(List<NameTrainer.Example> examples) {
        for (var example : examples) {
            for (Features features : example.features()) {
                for (int i = 0; i < features.size(); i++) {
                    index.count(features.hash(i));
                }
            }
        }
        var transition = new Features();
        for (int label = 0; label < count; label++) {
            NameLattice.transition(label, transition);
            for (int k = 0; k < leastSeen; k++) {
                index.count(transition.hash(0));
            }
        }
        int kept = index.number(leastSeen);
        weights = new float[kept * count];
        transitionIds = new int[count];
        for (int label = 0; label < count; label++) {
            NameLattice.transition(label, transition);
            transitionIds[label] = index.id(transition.hash(0));
        }
        List<Chain> chains = new ArrayList<>();
        for (var example : examples) {
            int[][] ids = example.features().stream().map(this::ids).toArray(int[][]::new);
            chains.add(new Chain(ids, example.labels()));
        }
        return chains;
    }

    private int[] transitionIds = {};

    private int[] ids(Features features) {
        int[] ids = new int[features.size()];
        int n = 0;
        for (int i = 0; i < features.size(); i++) {
            int id = index.id(features.hash(i));
            if (id >= 0) {
                ids[n++] = id;
            }
        }
        return Arrays.copyOf(ids, n);
    }

    private double learn(Chain chain, double step) {
        int n = chain.labels.length;
        double[] emission = new double[n * count];
        for (int t = 0; t < n; t++) {
            for (int id : chain.features[t]) {
                int base = id * count;
                for (int y = 0; y < count; y++) {
                    emission[t * count + y] += weights[base + y];
                }
            }
            for (int y = 0; y < count; y++) {
                emission[t * count + y] *= scale;
            }
        }
        double[] transition = new double[count * count];
        for (int x = 0; x < count; x++) {
            for (int y = 0; y < count; y++) {
                transition[x * count + y] = molva.entity.NameLabel.follows(x, y)
                        ? weights[transitionIds[x] * count + y] * scale
                        : Double.NEGATIVE_INFINITY;
            }
        }
        double[] forward = new double[n * count];
        double[] backward = new double[n * count];
        double[] sum = new double[count];
        for (int t = 0; t < n; t++) {
            for (int y = 0; y < count; y++) {
                for (int x = 0; x < count; x++) {
                    double before = t == 0 ? (x == 0 ? 0 : Double.NEGATIVE_INFINITY) : forward[(t - 1) * count + x];
                    sum[x] = before + transition[x * count + y];
                }
                forward[t * count + y] = logSum(sum) + emission[t * count + y];
            }
        }
        for (int t = n - 1; t >= 0; t--) {
            for (int x = 0; x < count; x++) {
                if (t == n - 1) {
                    backward[t * count + x] = transition[x * count];
                } else {
                    for (int y = 0; y < count; y++) {
                        sum[y] = transition[x * count + y]
                                + emission[(t + 1) * count + y]
                                + backward[(t + 1) * count + y];
                    }
                    backward[t * count + x] = logSum(sum);
                }
            }
        }
        for (int y = 0; y < count; y++) {
            sum[y] = forward[(n - 1) * count + y] + transition[y * count];
        }
        double z = logSum(sum);
        double gold = 0;
        for (int t = 0; t <= n; t++) {
            int y = t < n ? chain.labels[t] : 0;
            int x = t > 0 ? chain.labels[t - 1] : 0;
            gold += transition[x * count + y] + (t < n ? emission[t * count + y] : 0);
            for (int from = 0; from < count; from++) {
                double before = t == 0 ? (from == 0 ? 0 : Double.NEGATIVE_INFINITY) : forward[(t - 1) * count + from];
                for (int to = 0; to < count; to++) {
                    double after = t == n
                            ? (to == 0 ? 0 : Double.NEGATIVE_INFINITY)
                            : emission[t * count + to] + backward[t * count + to];
                    double p = Math.exp(before + transition[from * count + to] + after - z);
                    double g = (from == x && to == y ? 1 : 0) - p;
                    if (Math.abs(g) > 1e-6) {
                        weights[transitionIds[from] * count + to] += (float) (step * g);
                    }
                }
            }
        }
        for (int t = 0; t < n; t++) {
            for (int y = 0; y < count; y++) {
                double g = (chain.labels[t] == y ? 1 : 0) - Math.exp(forward[t * count + y] + backward[t * count + y] - z);
                if (Math.abs(g) > 1e-6) {
                    float change = (float) (step * g);
                    for (int id : chain.features[t]) {
                        weights[id * count + y] += change;
                    }
                }
            }
        }
        return z - gold;
    }

    private static double logSum(double[] values) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            highest = Math.max(highest, value);
        }
        if (highest == Double.NEGATIVE_INFINITY) {
            return highest;
        }
        double sum = 0;
        for (double value : values) {
            sum += Math.exp(value - highest);
        }
        return highest + Math.log(sum);
    }

    private void rescale() {
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= (float) scale;
        }
        scale = 1;
    }

    private LinearModelBuilder builder() {
        var builder = new LinearModelBuilder(labels);
        index.forEach((hash, id) -> {
            for (int y = 0; y < count; y++) {
                if (weights[id * count + y] != 0) {
                    builder.put(hash, y, weights[id * count + y]);
                }
            }
        });
        return builder;
    }
}
