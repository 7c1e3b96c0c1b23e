package molva.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A score for each of some labels: the sum of the weights that the features at hand have for it. Features that the model
 * never met weigh nothing. Immutable and thread-safe; scoring allocates nothing.
 *
 * <p>In memory an open-addressing table leads from a feature's hash to its row of weights; a row is its length and then
 * one {@code int} a weight, the label in the upper and the weight, in steps of {@code scale}, in the lower 16 bits.
 *
 * <p>As a file, big-endian: {@value #MAGIC}, {@value #VERSION}, the labels, the scale, the number of rows, then the rows
 * by rising unsigned hash: distance from the previous hash, length, and label and zigzag weight of each entry, all as
 * variable-length integers.
 */
public final class LinearModel {
    static final int MAGIC = 0x4d4f4c56;
    static final int VERSION = 1;

    private final List<String> labels;
    private final float scale;
    /** Hash and index of its row by turns; index 0 means that the place is free. */
    private final int[] table;

    private final int shift;
    private final int[] rows;

    LinearModel(List<String> labels, float scale, int rowCount, int entryCount) {
        this.labels = List.copyOf(labels);
        this.scale = scale;
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, rowCount + rowCount / 2));
        this.table = new int[2 << bits];
        this.shift = 32 - bits;
        this.rows = new int[1 + rowCount + entryCount];
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
        return read(bytes);
    }

    /** Reads what {@link LinearModelBuilder} wrote after the version. */
    static LinearModel read(ByteBuffer bytes) {
        int labelCount = Varints.get(bytes);
        List<String> labels = new ArrayList<>(labelCount);
        for (int i = 0; i < labelCount; i++) {
            byte[] name = new byte[Varints.get(bytes)];
            bytes.get(name);
            labels.add(new String(name, StandardCharsets.UTF_8));
        }
        float scale = bytes.getFloat();
        int rowCount = Varints.get(bytes);
        var model = new LinearModel(labels, scale, rowCount, Varints.get(bytes));
        model.readRows(bytes, rowCount);
        return model;
    }

    private void readRows(ByteBuffer bytes, int rowCount) {
        int hash = 0;
        int end = 1;
        for (int row = 0; row < rowCount; row++) {
            hash += Varints.get(bytes);
            put(hash, end);
            int length = Varints.get(bytes);
            rows[end++] = length;
            for (int i = 0; i < length; i++) {
                int label = Varints.get(bytes);
                rows[end++] = label << 16 | (Varints.getSigned(bytes) & 0xffff);
            }
        }
    }

    private void put(int hash, int row) {
        int place = place(hash);
        while (table[place + 1] != 0) {
            place = place + 2 & table.length - 1;
        }
        table[place] = hash;
        table[place + 1] = row;
    }

    private int place(int hash) {
        return hash * 0x9e3779b9 >>> shift << 1;
    }

    private int row(int hash) {
        int place = place(hash);
        while (table[place + 1] != 0) {
            if (table[place] == hash) {
                return table[place + 1];
            }
            place = place + 2 & table.length - 1;
        }
        return 0;
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
        for (int label = 0; label < labels.size(); label++) {
            scores[label] = 0;
        }
        add(features, 0, scores);
    }

    /** Adds the weights of the features from index {@code from} on to what {@code scores} holds. */
    public void add(Features features, int from, float[] scores) {
        for (int i = from; i < features.size(); i++) {
            int row = row(features.hash(i));
            int end = row + 1 + rows[row];
            for (int entry = row + 1; entry < end; entry++) {
                scores[rows[entry] >>> 16] += (short) rows[entry] * scale;
            }
        }
    }

    /** The score of the first label alone: all that a binary model or a ranker has. */
    public float score(Features features) {
        int sum = 0;
        for (int i = 0; i < features.size(); i++) {
            int row = row(features.hash(i));
            if (rows[row] > 0 && rows[row + 1] >>> 16 == 0) {
                sum += (short) rows[row + 1];
            }
        }
        return sum * scale;
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
