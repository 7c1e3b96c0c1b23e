package molva.morphology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How unknown words end: for each ending the readings that words with it have, the commonest first. The longest ending
 * that is known speaks for the word: {@code Подоляки} is read as words in {@code -оляки} are. Endings of words that begin
 * with a capital are kept apart. Immutable.
 *
 * <p>As a file: lines {@code =}, tab, letters to cut, ending of the lemma, tag, which number the readings from 0; then
 * lines with an ending ({@code ^} before those of capitalised words), tab, the numbers of its readings.
 */
public final class Suffixes {
    /** The longest ending that is kept, in letters. */
    public static final int LONGEST = 6;

    private static final char CAPITAL = '^';

    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, String> numbers = new HashMap<>();

    private Suffixes() {}

    public static Suffixes read(Iterable<String> lines) {
        var suffixes = new Suffixes();
        Map<String, Tag> tags = new HashMap<>();
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (line.startsWith("=")) {
                suffixes.readings.add(reading(line.substring(tab + 1), tags));
            } else if (tab >= 0 && line.charAt(0) != '#') {
                suffixes.numbers.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return suffixes;
    }

    /** The key of the last {@code length} letters of {@code form}, which is in lower case and folded. */
    public static String key(String form, int length, boolean capital) {
        String suffix = form.substring(form.length() - length);
        return capital ? CAPITAL + suffix : suffix;
    }

    /** {@code reading} as the file has it. */
    public static String text(Reading reading) {
        return reading.cut() + " " + reading.ending() + " " + TagText.of(reading.tag());
    }

    private static Reading reading(String text, Map<String, Tag> tags) {
        int first = text.indexOf(' ');
        int second = text.indexOf(' ', first + 1);
        Tag tag = tags.computeIfAbsent(text.substring(second + 1), TagText::read);
        return new Reading(tag, Integer.parseInt(text, 0, first, 10), text.substring(first + 1, second));
    }

    /** The readings of an unknown word; none only if not even its last letter is known. */
    List<Reading> readings(String form, boolean capital) {
        for (int length = Math.min(LONGEST, form.length() - 1); length >= 0; length--) {
            String found = numbers.get(key(form, length, capital));
            if (found != null) {
                return readings(found, form.length());
            }
        }
        return List.of();
    }

    private List<Reading> readings(String found, int length) {
        List<Reading> all = new ArrayList<>();
        for (String number : found.split(" ")) {
            Reading reading = readings.get(Integer.parseInt(number));
            if (reading.cut() < length) {
                all.add(reading);
            }
        }
        return all;
    }
}
