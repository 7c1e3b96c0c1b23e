package molva.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Variable-length integers, read one after the other: seven bits a byte, low bits first, the top bit says that more follow.
 * Not thread-safe.
 */
final class Varints {
    private final byte[] bytes;
    private int next;

    /** Reads the rest of {@code buffer}, which is one in an array. */
    Varints(ByteBuffer buffer) {
        bytes = buffer.array();
        next = buffer.arrayOffset() + buffer.position();
    }

    int get() {
        int value = bytes[next++];
        if (value >= 0) {
            return value;
        }
        value &= 0x7f;
        for (int shift = 7; ; shift += 7) {
            byte b = bytes[next++];
            value |= (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    int getSigned() {
        int value = get();
        return value >>> 1 ^ -(value & 1);
    }

    /** Four bytes, big-endian. */
    float getFloat() {
        float value = ByteBuffer.wrap(bytes).getFloat(next);
        next += Float.BYTES;
        return value;
    }

    /** A text in UTF-8 behind its length in bytes. */
    String getText() {
        int length = get();
        next += length;
        return new String(bytes, next - length, length, StandardCharsets.UTF_8);
    }

    static void put(ByteArrayOutputStream out, int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    static void putSigned(ByteArrayOutputStream out, int value) {
        put(out, value << 1 ^ value >> 31);
    }
}
