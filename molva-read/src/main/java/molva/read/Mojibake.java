package molva.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Mends lines that were decoded with the wrong encoding before they were saved: {@code РџСЂРёРІРµС‚}, {@code Ïðèâåò} and
 * {@code рТЙЧЕФ} are all {@code Привет}. A line is changed only if it looks like no Russian and its mended form does.
 */
final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset KOI8 = Charset.forName("KOI8-R");
    private static final Charset DOS = Charset.forName("IBM866");
    /** A line that looks less like Russian than this is looked at. */
    private static final double DOUBTFUL = -0.3;

    /** A mended line must look more like Russian than this, and by so much more than it did. */
    private static final double CONVINCING = -0.3;

    private static final double GAIN = 0.5;

    /** The only byte that windows-1251 leaves open. */
    private static final int OPEN_IN_WINDOWS = 0x98;

    private static final int FEWEST_LETTERS = 4;
    /** Cyrillic taken for other Cyrillic is only told from capitals and rare words in a longer line. */
    private static final int FEWEST_CYRILLIC = 30;

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake(WINDOWS, StandardCharsets.UTF_8),
            new Mistake(WESTERN, StandardCharsets.UTF_8),
            new Mistake(WESTERN, WINDOWS),
            new Mistake(WINDOWS, KOI8),
            new Mistake(KOI8, WINDOWS),
            new Mistake(DOS, WINDOWS),
            new Mistake(WINDOWS, DOS),
            new Mistake(WESTERN, KOI8));

    /** Bytes in the encoding {@code right} that were decoded as {@code taken}. */
    private record Mistake(Charset taken, Charset right) {
        int fewestLetters() {
            return taken == WESTERN || right == StandardCharsets.UTF_8 ? FEWEST_LETTERS : FEWEST_CYRILLIC;
        }
    }

    /** A text, and how many of its lines were mended. */
    record Mended(String text, int lines) {}

    private Mojibake() {}

    static Mended mend(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        int count = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start) + 1;
            String line = text.substring(start, end == 0 ? text.length() : end);
            Optional<String> better = mendLine(line);
            mended.append(better.orElse(line));
            count += better.isPresent() ? 1 : 0;
            start += line.length();
        }
        return count == 0 ? new Mended(text, 0) : new Mended(mended.toString(), count);
    }

    private static Optional<String> mendLine(String line) {
        if (lettersBeyondAscii(line) < FEWEST_LETTERS || Likeness.toRussian(line) >= DOUBTFUL) {
            return Optional.empty();
        }
        Optional<String> best = Optional.empty();
        double bestScore = Math.max(CONVINCING, Likeness.toRussian(line) + GAIN);
        for (Mistake mistake : MISTAKES) {
            Optional<String> mended =
                    undo(line, mistake).filter(one -> lettersBeyondAscii(one) >= mistake.fewestLetters());
            double score = mended.map(Likeness::toRussian).orElse(bestScore);
            if (score > bestScore) {
                best = mended;
                bestScore = score;
            }
        }
        return best;
    }

    private static int lettersBeyondAscii(String line) {
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            letters += line.charAt(i) > 0x7F && Character.isLetter(line.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private static Optional<String> undo(String line, Mistake mistake) {
        try {
            ByteBuffer bytes = encode(line, mistake.taken());
            return Optional.of(mistake.right().newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Bytes that the encoding leaves open are often kept as control characters: {@code 98} of {@code И} in UTF-8. */
    private static ByteBuffer encode(String line, Charset charset) throws CharacterCodingException {
        var encoder = charset.newEncoder();
        ByteBuffer bytes = ByteBuffer.allocate(line.length());
        CharBuffer one = CharBuffer.allocate(1);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < 0x80 || c < 0xA0 && !encoder.canEncode(c)) {
                bytes.put((byte) c);
            } else if (c == '\uFFFD' && charset.equals(WINDOWS)) {
                bytes.put((byte) OPEN_IN_WINDOWS);
            } else {
                one.clear().put(c).flip();
                bytes.put(encoder.encode(one));
            }
        }
        return bytes.flip();
    }
}
