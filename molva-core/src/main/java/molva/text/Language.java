package molva.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Guesses the language of a text from its most frequent words, or from its script where that says enough. */
final class Language {
    private static final String UNKNOWN = "und";
    private static final int WORDS_READ = 3000;
    private static final int LONGEST_WORD = 12;
    private static final double FEWEST_COMMON = 0.04;
    private static final List<String> CODES = new ArrayList<>();
    private static final Map<String, int[]> LANGUAGES_OF = new HashMap<>();
    /** By letter, the languages of its script that do not have it; null where none lacks it. */
    private static final int[][] LACKING = new int[0x500][];

    /** By {@link #look}, whether some frequent word looks so: most words of a text are none. */
    private static final boolean[] LOOKS = new boolean[1 << 10];

    private static final Map<UnicodeScript, String> SCRIPTS = Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"));

    static {
        WordList list = WordList.read("languages.txt");
        for (String code : list.words()) {
            int index = CODES.size();
            CODES.add(code);
            for (String word : list.sort(code).orElseThrow().split(" ")) {
                LANGUAGES_OF.merge(word, new int[] {index}, Language::both);
                LOOKS[look(word, 0, word.length())] = true;
            }
            for (char letter : list.last(code).toCharArray()) {
                LACKING[letter] = both(LACKING[letter], new int[] {index});
            }
        }
    }

    private Language() {}

    /** ISO 639-1 code of the language that most words speak for; {@code und} where there are too few. */
    static String guess(String text) {
        int[] votes = new int[CODES.size()];
        int words = 0;
        int i = 0;
        while (i < text.length() && words < WORDS_READ) {
            int end = wordEnd(text, i);
            if (end > i) {
                words++;
                vote(text, i, end, votes);
            }
            i = Math.max(end, i + 1);
        }
        int best = 0;
        for (int code = 1; code < votes.length; code++) {
            best = votes[code] > votes[best] ? code : best;
        }
        return votes[best] > 0 && votes[best] >= words * FEWEST_COMMON ? CODES.get(best) : byScript(text);
    }

    private static void vote(String text, int start, int end, int[] votes) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < LACKING.length) {
                add(-1, LACKING[c], votes);
            }
        }
        if (end - start <= LONGEST_WORD && LOOKS[look(text, start, end)]) {
            add(1, LANGUAGES_OF.get(text.substring(start, end).toLowerCase(Locale.ROOT)), votes);
        }
    }

    private static void add(int vote, int @Nullable [] languages, int[] votes) {
        if (languages != null) {
            for (int language : languages) {
                votes[language] += vote;
            }
        }
    }

    /** Length and first letter, roughly. */
    private static int look(String text, int start, int end) {
        return Math.min(end - start, LONGEST_WORD + 1) << 6 | Character.toLowerCase(text.charAt(start)) & 63;
    }

    private static String byScript(String text) {
        for (int i = 0; i < Math.min(text.length(), WORDS_READ); i++) {
            String code = SCRIPTS.get(UnicodeScript.of(text.codePointAt(i)));
            if (code != null) {
                return code;
            }
        }
        return UNKNOWN;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Letter.of(text.charAt(end)) == Letter.LETTER) {
            end++;
        }
        return end;
    }

    private static int[] both(int @Nullable [] first, int[] second) {
        if (first == null) {
            return second;
        }
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
