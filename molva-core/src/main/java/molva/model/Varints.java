package molva.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Variable-length integers: seven bits a byte, low bits first, the top bit says that more follow. */
final class Varints {
    private Varints() {}

    static int get(ByteBuffer bytes) {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes.get();
            value |= (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    static int getSigned(ByteBuffer bytes) {
        int value = get(bytes);
        return value >>> 1 ^ -(value & 1);
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
