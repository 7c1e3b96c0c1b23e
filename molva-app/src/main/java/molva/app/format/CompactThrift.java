package molva.app.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One structure in Thrift's compact protocol, as Parquet describes itself. Fields are written in the order of their
 * numbers; {@link #end} ends the structure that was begun last. For one thread.
 */
final class CompactThrift {
    static final int INTEGER = 5;
    static final int TEXT = 8;
    static final int STRUCT = 12;
    private static final int LONG = 6;
    private static final int LIST = 9;
    private static final int LONGEST_SHORT_LIST = 14;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    /** Number of the last field of each structure that is open. */
    private final Deque<Integer> last = new ArrayDeque<>();

    CompactThrift() {
        last.push(0);
    }

    CompactThrift integer(int field, int value) {
        head(field, INTEGER);
        return element(value);
    }

    CompactThrift longInteger(int field, long value) {
        head(field, LONG);
        variable(zigzag(value), out);
        return this;
    }

    CompactThrift text(int field, String value) {
        head(field, TEXT);
        return element(value);
    }

    /** Begins a structure that is a field. */
    CompactThrift struct(int field) {
        head(field, STRUCT);
        return begin();
    }

    /** Begins a list; as many elements of {@code type} follow as it is long. */
    CompactThrift list(int field, int type, int size) {
        head(field, LIST);
        if (size <= LONGEST_SHORT_LIST) {
            out.write(size << 4 | type);
        } else {
            out.write(0xF0 | type);
            variable(size, out);
        }
        return this;
    }

    CompactThrift element(int value) {
        variable(zigzag(value), out);
        return this;
    }

    CompactThrift element(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        variable(bytes.length, out);
        out.writeBytes(bytes);
        return this;
    }

    /** Begins a structure that is an element of a list. */
    CompactThrift begin() {
        last.push(0);
        return this;
    }

    CompactThrift end() {
        last.pop();
        out.write(0);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private void head(int field, int type) {
        out.write(field - last.pop() << 4 | type);
        last.push(field);
    }

    private static long zigzag(long value) {
        return value << 1 ^ value >> 63;
    }

    /** A number in as many bytes as it needs, seven bits in each. */
    static void variable(long number, ByteArrayOutputStream out) {
        long rest = number;
        while (rest >>> 7 != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
