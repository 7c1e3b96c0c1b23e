package molva.read;

import java.util.ArrayList;
import java.util.List;
import molva.text.Oddity;

/** What is odd about the characters of a text and may mislead whoever reads or searches it. Nothing is changed. */
final class Oddities {
    private static final int SHORTEST_WORD = 3;

    private Oddities() {}

    /** One for each sort. */
    static List<Oddity> in(String text) {
        List<Oddity> found = new ArrayList<>();
        count(Oddity.Kind.UNDECODED, text.chars().filter(c -> c == '\uFFFD').count(), found);
        count(Oddity.Kind.INVISIBLE, text.chars().filter(Oddities::isInvisible).count(), found);
        mixedWords(found, text);
        return found;
    }

    private static void count(Oddity.Kind kind, long count, List<Oddity> found) {
        if (count > 0) {
            found.add(new Oddity(kind, (int) count, ""));
        }
    }

    /** The joiner of emoji is no oddity. */
    private static boolean isInvisible(int c) {
        return c >= '\u00AD' && c != '\u200D' && c != '\uFEFF' && Character.getType(c) == Character.FORMAT;
    }

    private static void mixedWords(List<Oddity> found, String text) {
        int mixed = 0;
        String first = "";
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (i - start >= SHORTEST_WORD && mixes(text, start, i)) {
                    first = mixed == 0 ? text.substring(start, i) : first;
                    mixed++;
                }
                start = i + 1;
            }
        }
        if (mixed > 0) {
            found.add(new Oddity(Oddity.Kind.MIXED, mixed, first));
        }
    }

    /** Small letters of both alphabets in one word; {@code IT-шник} and {@code VIPам} are no mixture of this kind. */
    private static boolean mixes(String text, int start, int end) {
        boolean latin = false;
        boolean cyrillic = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            latin |= c >= 'a' && c <= 'z';
            cyrillic |= c >= '\u0430' && c <= '\u045F';
        }
        return latin && cyrillic;
    }
}
