package molva.read;

import java.util.ArrayList;
import java.util.List;

/** What is odd about the characters of a text and may mislead whoever reads or searches it. Nothing is changed. */
final class Oddities {
    private static final int SHORTEST_WORD = 3;

    private Oddities() {}

    /** One line for each sort of oddity: {@code 2 words mix Latin and Cyrillic letters, the first is "Мoсква"}. */
    static List<String> in(String text) {
        List<String> notes = new ArrayList<>();
        count(notes, text, '\uFFFD', "could not be decoded");
        long invisible = text.chars()
                .filter(c -> c != '\u200D' && c != '\uFEFF' && Character.getType(c) == Character.FORMAT)
                .count();
        if (invisible > 0) {
            notes.add(invisible + " soft hyphens or other marks of no width stand in the text");
        }
        mixedWords(notes, text);
        return notes;
    }

    private static void count(List<String> notes, String text, char sought, String what) {
        long count = text.chars().filter(c -> c == sought).count();
        if (count > 0) {
            notes.add(count + (count == 1 ? " character " : " characters ") + what);
        }
    }

    private static void mixedWords(List<String> notes, String text) {
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
            notes.add(mixed + (mixed == 1 ? " word mixes" : " words mix")
                    + " Latin and Cyrillic letters, the first is \"" + first + "\"");
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
