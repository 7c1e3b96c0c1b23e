package molva.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Tells encodings apart without being asked: a byte-order mark, then the zeros of UTF-16, then whether the bytes are
 * UTF-8, then which of the single-byte encodings of Cyrillic makes the likeliest Russian.
 */
final class Encoding {
    private static final int SAMPLE = 64 * 1024;
    /** Bytes of 100 that must speak for UTF-16, and those control bytes of 100 that make a text binary. */
    private static final int SURE = 90;

    private static final int TOO_MANY_CONTROLS = 5;
    /** Of so many wide characters one may be broken in a text that is UTF-8 all the same. */
    private static final int BROKEN_UTF8 = 20;

    private static final List<Charset> SINGLE_BYTE = List.of(
            Charset.forName("windows-1251"),
            Charset.forName("KOI8-R"),
            Charset.forName("IBM866"),
            Charset.forName("ISO-8859-5"),
            Charset.forName("windows-1252"));

    private Encoding() {}

    /** The text that the bytes hold, without a byte-order mark; what cannot be decoded becomes {@code U+FFFD}. */
    static String decode(byte[] bytes) {
        Charset marked = byMark(bytes).orElse(null);
        if (marked != null) {
            String text = new String(bytes, marked);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return new String(bytes, wide.get());
        }
        return strictUtf8(bytes).orElseGet(() -> notUtf8(bytes));
    }

    /** The encoding of a text by its first bytes. */
    static Charset guess(byte[] sample) {
        Optional<Charset> known = byMark(sample).or(() -> wide(sample));
        if (known.isPresent()) {
            return known.get();
        }
        String text = new String(sample, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        long wide = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        return broken == 0 || broken * BROKEN_UTF8 < wide ? StandardCharsets.UTF_8 : likeliest(sample);
    }

    /** Whether the bytes hold what no text does: too many control characters that are no spaces. */
    static boolean isBinary(byte[] bytes) {
        if (byMark(bytes).isPresent() || wide(bytes).isPresent()) {
            return false;
        }
        int length = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0) {
                controls += TOO_MANY_CONTROLS;
            } else if (b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1A && b != 0x1B) {
                controls++;
            }
        }
        return controls * 100L > (long) length * TOO_MANY_CONTROLS;
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return starts(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 with no mark shows by its high bytes, which are 0 for Latin letters and 4 for Cyrillic ones. */
    private static Optional<Charset> wide(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        if (pairs < 2) {
            return Optional.empty();
        }
        int littleEndian = 0;
        int bigEndian = 0;
        for (int i = 0; i < pairs; i++) {
            littleEndian += isHigh(bytes[2 * i + 1]) && !isHigh(bytes[2 * i]) ? 1 : 0;
            bigEndian += isHigh(bytes[2 * i]) && !isHigh(bytes[2 * i + 1]) ? 1 : 0;
        }
        if (littleEndian * 100L >= (long) pairs * SURE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return bigEndian * 100L >= (long) pairs * SURE ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean isHigh(byte b) {
        return b == 0 || b == 4;
    }

    private static Optional<String> strictUtf8(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Either damaged UTF-8, or lines in several encodings, or one of the single-byte encodings throughout. */
    private static String notUtf8(byte[] bytes) {
        String damaged = new String(bytes, StandardCharsets.UTF_8);
        long broken = damaged.chars().filter(c -> c == 0xFFFD).count();
        long wide = damaged.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        if (MixedLines.areIn(bytes)) {
            return MixedLines.decode(bytes);
        }
        return broken * BROKEN_UTF8 < wide ? damaged : new String(bytes, likeliest(bytes));
    }

    /** The single-byte encoding under which the bytes look most like Russian. */
    static Charset likeliest(byte[] bytes) {
        Charset best = SINGLE_BYTE.getFirst();
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Charset charset : SINGLE_BYTE) {
            double score = Likeness.toRussian(new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset));
            if (score > bestScore) {
                best = charset;
                bestScore = score;
            }
        }
        return best;
    }
}
