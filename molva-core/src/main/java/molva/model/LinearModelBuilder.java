package molva.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects learnt weights and rounds them to a {@link LinearModel}. Not thread-safe. */
public final class LinearModelBuilder {
    /** Steps between zero and the heaviest weight; what rounds to no step is left out. */
    private static final int STEPS = Short.MAX_VALUE;

    private static final TreeMap<Integer, Float> NO_ROW = new TreeMap<>();

    private final List<String> labels;
    private final TreeMap<Integer, TreeMap<Integer, Float>> rows = new TreeMap<>(Integer::compareUnsigned);
    private float heaviest;

    public LinearModelBuilder(List<String> labels) {
        this.labels = List.copyOf(labels);
        if (labels.isEmpty() || labels.size() > 0x7fff) {
            throw new IllegalArgumentException("a model has 1 to 32767 labels, got " + labels.size());
        }
    }

    /** The weight that feature {@code hash} has for {@code label}; takes the place of an earlier one. */
    public void put(int hash, int label, float weight) {
        if (!Float.isFinite(weight)) {
            throw new IllegalArgumentException("a weight must be finite, got " + weight);
        }
        rows.computeIfAbsent(hash, key -> new TreeMap<>()).put(label, weight);
        heaviest = Math.max(heaviest, Math.abs(weight));
    }

    /** Adds {@code share} times the weights of {@code other}, a model of the same labels: several so make their mean. */
    public void add(LinearModelBuilder other, float share) {
        other.rows.forEach((hash, row) -> row.forEach((label, weight) -> {
            Float sum = rows.getOrDefault(hash, NO_ROW).getOrDefault(label, 0f);
            put(hash, label, sum + share * weight);
        }));
    }

    /**
     * The model's file.
     *
     * @param step weights are rounded to multiples of this; those below half of it are left out. Taken larger where the
     *     heaviest weight asks for it
     */
    public byte[] bytes(float step) {
        float scale = Math.max(step, heaviest / STEPS);
        var body = new ByteArrayOutputStream();
        int rowCount = 0;
        int entryCount = 0;
        int previous = 0;
        for (var row : rows.entrySet()) {
            var entries = row.getValue();
            entries.values().removeIf(weight -> Math.round(weight / scale) == 0);
            if (!entries.isEmpty()) {
                Varints.put(body, row.getKey() - previous);
                previous = row.getKey();
                putRow(body, entries, scale);
                rowCount++;
                entryCount += entries.size();
            }
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(header(scale));
        Varints.put(out, rowCount);
        Varints.put(out, entryCount);
        out.writeBytes(body.toByteArray());
        return out.toByteArray();
    }

    /** The model as its file would give it. */
    public LinearModel build(float step) {
        return LinearModelReader.read(ByteBuffer.wrap(bytes(step)).position(8));
    }

    private static void putRow(ByteArrayOutputStream body, Map<Integer, Float> entries, float scale) {
        Varints.put(body, entries.size());
        entries.forEach((label, weight) -> {
            Varints.put(body, label);
            Varints.putSigned(body, Math.round(weight / scale));
        });
    }

    private byte[] header(float scale) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(ByteBuffer.allocate(8)
                .putInt(LinearModel.MAGIC)
                .putInt(LinearModel.VERSION)
                .array());
        Varints.put(out, labels.size());
        for (String label : labels) {
            byte[] name = label.getBytes(StandardCharsets.UTF_8);
            Varints.put(out, name.length);
            out.writeBytes(name);
        }
        out.writeBytes(ByteBuffer.allocate(4).putFloat(scale).array());
        return out.toByteArray();
    }
}
