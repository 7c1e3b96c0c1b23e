package molva.eval.train;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import molva.model.Features;
import molva.model.LinearModelBuilder;

/**
 * Growing weights of a model in training: for each feature met a row of the labels it has a weight for, and with each
 * weight one more number that the learner keeps of its history. Not thread-safe.
 */
final class WeightTable {
    private int[] hashes = new int[1 << 12];
    private Row[] rows = new Row[1 << 12];
    private int size;

    /** The weights of one feature. */
    private static final class Row {
        int[] labels = new int[2];
        float[] weights = new float[2];
        double[] histories = new double[2];
        int size;

        int place(int label) {
            for (int i = 0; i < size; i++) {
                if (labels[i] == label) {
                    return i;
                }
            }
            if (size == labels.length) {
                labels = Arrays.copyOf(labels, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
                histories = Arrays.copyOf(histories, 2 * size);
            }
            labels[size] = label;
            return size++;
        }
    }

    /** A new weight and history from the old ones. */
    interface Change {
        float weight(float weight, double history);

        double history(double history);
    }

    void addTo(float[] scores, Features features) {
        for (int i = 0; i < features.size(); i++) {
            Row row = rows[place(features.hash(i))];
            if (row != null) {
                for (int entry = 0; entry < row.size; entry++) {
                    scores[row.labels[entry]] += row.weights[entry];
                }
            }
        }
    }

    float sum(Features features, int label) {
        float sum = 0;
        for (int i = 0; i < features.size(); i++) {
            Row row = rows[place(features.hash(i))];
            for (int entry = 0; row != null && entry < row.size; entry++) {
                if (row.labels[entry] == label) {
                    sum += row.weights[entry];
                    break;
                }
            }
        }
        return sum;
    }

    void change(Features features, int label, Change change) {
        for (int i = 0; i < features.size(); i++) {
            Row row = row(features.hash(i));
            int entry = row.place(label);
            row.histories[entry] = change.history(row.histories[entry]);
            row.weights[entry] = change.weight(row.weights[entry], row.histories[entry]);
        }
    }

    /** The final weight of each entry is its weight plus what {@code correction} makes of its history. */
    void putInto(LinearModelBuilder builder, DoubleUnaryOperator correction) {
        for (int place = 0; place < rows.length; place++) {
            Row row = rows[place];
            for (int entry = 0; row != null && entry < row.size; entry++) {
                double weight = row.weights[entry] + correction.applyAsDouble(row.histories[entry]);
                builder.put(hashes[place], row.labels[entry], (float) weight);
            }
        }
    }

    private Row row(int hash) {
        int place = place(hash);
        if (rows[place] == null) {
            if (2 * ++size > rows.length) {
                grow();
                place = place(hash);
            }
            hashes[place] = hash;
            rows[place] = new Row();
        }
        return rows[place];
    }

    private int place(int hash) {
        int place = hash * 0x9e3779b9 >>> Integer.numberOfLeadingZeros(rows.length - 1);
        while (rows[place] != null && hashes[place] != hash) {
            place = place + 1 & rows.length - 1;
        }
        return place;
    }

    private void grow() {
        int[] oldHashes = hashes;
        Row[] oldRows = rows;
        hashes = new int[2 * oldRows.length];
        rows = new Row[2 * oldRows.length];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != null) {
                int place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                rows[place] = oldRows[i];
            }
        }
    }
}
