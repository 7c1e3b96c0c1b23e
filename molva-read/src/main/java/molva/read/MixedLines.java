package molva.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text whose lines are not all in one encoding, as when two files were put together. */
final class MixedLines {
    private static final int BROKEN_UTF8 = 20;
    /** Fewer bytes beyond ASCII say nothing of a line's encoding. */
    private static final int WIDE_BYTES = 8;

    private MixedLines() {}

    /** Whether some lines with letters beyond ASCII are UTF-8 and some are not. */
    static boolean areIn(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int start = 0; start < bytes.length; ) {
            int end = end(bytes, start);
            if (wideBytes(bytes, start, end) >= WIDE_BYTES) {
                if (isUtf8(bytes, start, end)) {
                    good++;
                } else {
                    bad++;
                }
            }
            start = end;
        }
        return good > 0 && bad > 0;
    }

    static String decode(byte[] bytes) {
        Charset other = Encoding.likeliest(rest(bytes));
        StringBuilder text = new StringBuilder(bytes.length);
        for (int start = 0; start < bytes.length; ) {
            int end = end(bytes, start);
            Charset charset =
                    isUtf8(bytes, start, end) || isMostlyUtf8(bytes, start, end) ? StandardCharsets.UTF_8 : other;
            text.append(new String(bytes, start, end - start, charset));
            start = end;
        }
        return text.toString();
    }

    private static byte[] rest(byte[] bytes) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        for (int start = 0; start < bytes.length; ) {
            int end = end(bytes, start);
            if (!isUtf8(bytes, start, end)) {
                rest.write(bytes, start, end - start);
            }
            start = end;
        }
        return rest.toByteArray();
    }

    private static boolean isMostlyUtf8(byte[] bytes, int start, int end) {
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        return broken * BROKEN_UTF8
                < text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    }

    private static boolean isUtf8(byte[] bytes, int start, int end) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static int wideBytes(byte[] bytes, int start, int end) {
        int wide = 0;
        for (int i = start; i < end; i++) {
            wide += bytes[i] < 0 ? 1 : 0;
        }
        return wide;
    }

    private static int end(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, bytes.length);
    }
}
