package molva.app.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** The values of one column as they come, in Parquet's plain encoding. For one thread. */
final class ParquetPage {
    private final boolean optional;
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    /** Runs of values that are there (1) and are not (0). */
    private final ByteArrayOutputStream runs = new ByteArrayOutputStream();

    private int runLength;
    private boolean runOfValues;

    ParquetPage(boolean optional) {
        this.optional = optional;
    }

    void add(Optional<?> value) {
        if (value.isEmpty() && !optional) {
            throw new IllegalArgumentException("a value is missing in a column where each row has one");
        }
        if (value.isPresent() != runOfValues) {
            endRun();
            runOfValues = value.isPresent();
        }
        runLength++;
        value.ifPresent(this::write);
    }

    private void write(Object value) {
        switch (value) {
            case String text -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                values.writeBytes(littleEndian(bytes.length));
                values.writeBytes(bytes);
            }
            case Integer number -> values.writeBytes(littleEndian(number));
            case Double number ->
                values.writeBytes(ByteBuffer.allocate(Double.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putDouble(number)
                        .array());
            default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
    }

    private void endRun() {
        if (runLength > 0) {
            CompactThrift.variable((long) runLength << 1, runs);
            runs.write(runOfValues ? 1 : 0);
            runLength = 0;
        }
    }

    /** Bytes so far. */
    int size() {
        return values.size() + runs.size();
    }

    int unpacked() {
        return values.size() + (optional ? Integer.BYTES + runs.size() : 0);
    }

    /** What the page holds, packed; nothing may be added then. */
    byte[] packed() throws IOException {
        endRun();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            if (optional) {
                gzip.write(littleEndian(runs.size()));
                runs.writeTo(gzip);
            }
            values.writeTo(gzip);
        }
        return packed.toByteArray();
    }

    /** What stands before it. */
    byte[] head(int rows, int packed) {
        CompactThrift head = new CompactThrift();
        head.integer(1, 0).integer(2, unpacked()).integer(3, packed);
        head.struct(5).integer(1, rows).integer(2, ParquetTable.PLAIN);
        head.integer(3, ParquetTable.RUN_LENGTH)
                .integer(4, ParquetTable.RUN_LENGTH)
                .end();
        return head.end().bytes();
    }

    static byte[] littleEndian(int number) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }
}
