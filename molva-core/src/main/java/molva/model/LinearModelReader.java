package molva.model;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays out a {@link LinearModel} in memory as its file is read. For one file. */
final class LinearModelReader {
    private final Varints file;
    private final List<String> labels;
    private final float scale;
    private final int rowCount;
    private final int[] sparse;
    private short[] dense = new short[0];
    private int sparseEnd = 1;
    private int denseEnd;

    private LinearModelReader(ByteBuffer bytes) {
        this.file = new Varints(bytes);
        this.labels = labels(file);
        this.scale = file.getFloat();
        this.rowCount = file.get();
        this.sparse = new int[1 + rowCount + file.get()];
    }

    /** Reads what {@link LinearModelBuilder} wrote after the version. */
    static LinearModel read(ByteBuffer bytes) {
        return new LinearModelReader(bytes).model();
    }

    private static List<String> labels(Varints file) {
        int count = file.get();
        List<String> labels = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            labels.add(file.getText());
        }
        return labels;
    }

    private LinearModel model() {
        var filler = new FeatureTable.Filler(rowCount);
        int hash = 0;
        for (int row = 0; row < rowCount; row++) {
            hash += file.get();
            filler.put(hash, row(file.get()));
        }
        return new LinearModel(
                labels, scale, filler.table(), trimmed(sparse, sparseEnd), Arrays.copyOf(dense, denseEnd));
    }

    /** The first {@code length} numbers of {@code array}, or all of it where little would be won by copying. */
    private static int[] trimmed(int[] array, int length) {
        return length < array.length / 2 ? Arrays.copyOf(array, length) : array;
    }

    /** Reads a row of {@code length} weights and gives the number that leads to it. */
    private int row(int length) {
        if (length == 1) {
            return LinearModel.single(file.get(), file.getSigned());
        }
        return LinearModel.dense(length, labels.size()) ? denseRow(length) : sparseRow(length);
    }

    private int sparseRow(int length) {
        int first = sparseEnd;
        sparse[sparseEnd++] = length;
        for (int i = 0; i < length; i++) {
            int label = file.get();
            sparse[sparseEnd++] = label << 16 | file.getSigned() & 0xffff;
        }
        return first;
    }

    private int denseRow(int length) {
        int first = denseEnd;
        denseEnd += labels.size();
        if (denseEnd > dense.length) {
            dense = Arrays.copyOf(dense, Math.max(denseEnd, 2 * dense.length));
        }
        for (int i = 0; i < length; i++) {
            int label = file.get();
            dense[first + label] = (short) file.getSigned();
        }
        return LinearModel.DENSE | first;
    }
}
