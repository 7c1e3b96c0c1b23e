package molva.model;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A score for each of some labels: the sum of the weights that the features at hand have for it. Features that the model
 * never met weigh nothing. Immutable and thread-safe; scoring allocates nothing.
 *
 * <p>In memory a {@link FeatureTable} leads from a feature's hash to its weights, which are 16-bit numbers in steps of
 * {@code scale}: to the only one itself, to a row of few, each with its label, or to a row with one for every label.
 *
 * <p>As a file, big-endian: {@value #MAGIC}, {@value #VERSION}, the labels, the scale, the number of rows, then the rows
 * by rising unsigned hash: distance from the previous hash, length, and label and zigzag weight of each entry, all as
 * variable-length integers.
 */
public final class LinearModel {
    static final int MAGIC = 0x4d4f4c56;
    static final int VERSION = 1;

    /** Added to the index of a row with a weight for every label. */
    static final int DENSE = 1 << 30;

    private final List<String> labels;
    private final float scale;
    private final FeatureTable table;
    /** Rows of few weights: its length, then label and weight, 16 bits each. At index 0 is the row without weights. */
    private final int[] sparse;

    private final short[] dense;

    LinearModel(List<String> labels, float scale, FeatureTable table, int[] sparse, short[] dense) {
        this.labels = List.copyOf(labels);
        this.scale = scale;
        this.table = table;
        this.sparse = sparse;
        this.dense = dense;
    }

    /** What the table holds for a feature that has one weight: below 0, as no index is. */
    static int single(int label, int weight) {
        return 1 << 31 | label << 16 | weight & 0xffff;
    }

    private static int label(int entry) {
        return entry >>> 16 & 0x7fff;
    }

    /** Whether {@code length} weights out of {@code labelCount} are better kept with those that are 0. */
    static boolean dense(int length, int labelCount) {
        return 4 * length > labelCount;
    }

    /**
     * Reads a model that lies as a resource in {@code owner}'s package.
     *
     * @throws ModelException if it is missing, damaged or of another version
     */
    public static LinearModel load(Class<?> owner, String name) {
        ByteBuffer bytes = ModelFile.read(owner, name);
        if (bytes.remaining() < 8 || bytes.getInt() != MAGIC) {
            throw new ModelException("model file " + name + " of " + owner.getPackageName() + " is no linear model");
        }
        int version = bytes.getInt();
        if (version != VERSION) {
            throw new ModelException("model file " + name + " of " + owner.getPackageName() + " has version " + version
                    + ", this program reads version " + VERSION);
        }
        return LinearModelReader.read(bytes);
    }

    public List<String> labels() {
        return labels;
    }

    /** Index of {@code label}; -1 if the model has no such label. */
    public int label(String label) {
        return labels.indexOf(label);
    }

    /** The scores of all labels; {@code scores} must hold at least {@link #labels()}{@code .size()} numbers. */
    public void score(Features features, float[] scores) {
        score(features, new int[labels.size()], scores);
    }

    /** The same with room for a sum of each label, so that nothing is allocated. */
    public void score(Features features, int[] sums, float[] scores) {
        int labelCount = labels.size();
        Arrays.fill(sums, 0, labelCount, 0);
        long[] rows = features.rows(table, 0);
        for (int i = 0; i < features.size(); i++) {
            int row = (int) rows[i];
            if (row < 0) {
                sums[label(row)] += (short) row;
            } else if (row >= DENSE) {
                addDense(row - DENSE, labelCount, sums);
            } else {
                int end = row + sparse[row];
                for (int entry = row + 1; entry <= end; entry++) {
                    sums[label(sparse[entry])] += (short) sparse[entry];
                }
            }
        }
        for (int label = 0; label < labelCount; label++) {
            scores[label] = sums[label] * scale;
        }
    }

    private void addDense(int first, int labelCount, int[] sums) {
        short[] weights = dense;
        for (int label = 0; label < labelCount; label++) {
            sums[label] += weights[first + label];
        }
    }

    /**
     * The scores of the labels {@code wanted} alone, in steps of the scale; what {@code sums}, by label, holds of others
     * afterwards means nothing.
     */
    public void sum(Features features, int[] wanted, int[] sums) {
        for (int label : wanted) {
            sums[label] = 0;
        }
        long[] rows = features.rows(table, 0);
        for (int i = 0; i < features.size(); i++) {
            int row = (int) rows[i];
            if (row < 0) {
                sums[label(row)] += (short) row;
            } else if (row >= DENSE) {
                int first = row - DENSE;
                for (int label : wanted) {
                    sums[label] += dense[first + label];
                }
            } else {
                int end = row + sparse[row];
                for (int entry = row + 1; entry <= end; entry++) {
                    sums[label(sparse[entry])] += (short) sparse[entry];
                }
            }
        }
    }

    /** The score of the first label alone: all that a binary model or a ranker has. */
    public float score(Features features) {
        return sum(features) * scale;
    }

    /** The same in steps of the scale. */
    public int sum(Features features) {
        long[] rows = features.rows(table, 0);
        int sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += weight((int) rows[i]);
        }
        return sum;
    }

    /**
     * Notes in {@code sums}, which holds as much already for the features up to index {@code from}, at each index the sum of
     * all features before it; returns the whole.
     */
    int sum(Features features, int from, int[] sums) {
        long[] rows = features.rows(table, from);
        for (int i = from; i < features.size(); i++) {
            sums[i + 1] = sums[i] + weight((int) rows[i]);
        }
        return sums[features.size()];
    }

    float scale() {
        return scale;
    }

    /** The weight that a row has for the first label, in steps of the scale. */
    private int weight(int row) {
        if (row < 0) {
            return label(row) == 0 ? (short) row : 0;
        }
        if (row >= DENSE) {
            return dense[row - DENSE];
        }
        return sparse[row] > 0 && label(sparse[row + 1]) == 0 ? (short) sparse[row + 1] : 0;
    }

    /** The probability that a binary logistic model gives: 0 to 1. */
    public double probability(Features features) {
        return 1 / (1 + Math.exp(-score(features)));
    }

    /** Index of the highest of the first {@code count} scores, the first one among equals. */
    public static int best(float[] scores, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
