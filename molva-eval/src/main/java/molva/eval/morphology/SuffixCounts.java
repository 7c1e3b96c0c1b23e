package molva.eval.morphology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import molva.eval.treebank.GoldSentence;
import molva.eval.treebank.GoldWord;
import molva.eval.treebank.Treebank;
import molva.morphology.Dictionary;
import molva.morphology.Lexicon;
import molva.morphology.Reading;
import molva.morphology.Suffixes;
import molva.morphology.Tag;
import molva.morphology.Tag.Pos;
import molva.morphology.WordForm;
import molva.morphology.WordForm.Shape;

/**
 * Counts how words end, by type and not by token: words of the dictionary, those of the treebanks, and above all those
 * of the treebanks that the dictionary lacks, since it is such words that endings are asked for.
 */
public final class SuffixCounts {
    private static final double UNKNOWN = 25;
    private static final double NAME = 3;
    private static final double SURNAME_OF_DICTIONARY = 0.3;
    /** Each so-manieth entry of the dictionary is counted: it has millions. */
    private static final int SURNAMES_SKIPPED = 29;

    private static final int ENTRIES_SKIPPED = 7;
    private static final int SHORTEST = 5;
    /** An ending of two letters or more must be seen this often, and a reading on this share of its ending. */
    private static final double ENOUGH = 12;

    private static final int MANY = 4;
    private static final double SHARE = 0.015;
    private static final int MOST = 16;

    private static final int WEIGHT = 0;
    private static final int TYPES = 1;

    private final Lexicon bare;
    private final Map<String, Map<Reading, double[]>> counts = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private int entries;

    SuffixCounts(Lexicon bare) {
        this.bare = bare;
    }

    /** One that has counted the same and goes on counting by itself. */
    SuffixCounts copy() {
        var copy = new SuffixCounts(bare);
        copy.seen.addAll(seen);
        counts.forEach((key, readings) -> {
            Map<Reading, double[]> copied = new HashMap<>();
            readings.forEach((reading, count) -> copied.put(reading, count.clone()));
            copy.counts.put(key, copied);
        });
        return copy;
    }

    void learn(Dictionary dictionary) {
        dictionary.forEach((form, reading) -> {
            entries++;
            boolean name = reading.tag().is(Pos.PROPN);
            boolean abbreviation = name && reading.tag().animacy() == Tag.Animacy.INAN;
            boolean counted = entries % (name ? SURNAMES_SKIPPED : ENTRIES_SKIPPED) == 0;
            if (counted && !abbreviation && form.length() >= SHORTEST && form.indexOf('-') < 0) {
                count(form, name, reading, name ? SURNAME_OF_DICTIONARY : 1);
            }
        });
    }

    void learn(GoldSentence sentence) {
        for (GoldWord word : sentence.words()) {
            Tag tag = word.tag();
            boolean whole = sentence.treebank() != Treebank.OPENCORPORA || tag.noun() || tag.is(Pos.ADV);
            if (whole && open(tag)) {
                learn(word, bare.form(word.form()), sentence.treebank());
            }
        }
    }

    private static boolean open(Tag tag) {
        return tag.noun() || tag.is(Pos.ADJ) || tag.is(Pos.VERB) || tag.is(Pos.ADV);
    }

    private void learn(GoldWord word, WordForm form, Treebank treebank) {
        Reading reading = Reading.of(word.tag(), form.folded(), word.lemma());
        if (form.shape() == Shape.DIGITS) {
            int hyphen = form.folded().lastIndexOf('-');
            boolean ordinal = hyphen > 0 && word.tag().grammaticalCase() != Tag.Case.NONE;
            if (ordinal && treebank != Treebank.OPENCORPORA) {
                count("1" + form.folded().substring(hyphen), false, reading, UNKNOWN);
            }
            return;
        }
        boolean cyrillic = form.shape() == Shape.LOWER || form.shape() == Shape.CAPITAL || form.shape() == Shape.MIXED;
        boolean capital = form.shape() != Shape.LOWER;
        boolean name = word.tag().is(Pos.PROPN);
        if (cyrillic && (!capital || name || !form.known()) && seen.add(form.folded() + " " + reading)) {
            count(form.folded(), capital, reading, !form.known() ? UNKNOWN : capital ? NAME : 1);
        }
    }

    private void count(String form, boolean capital, Reading reading, double weight) {
        for (int length = reading.cut(); length <= Math.min(Suffixes.LONGEST, form.length() - 1); length++) {
            double[] count = counts.computeIfAbsent(Suffixes.key(form, length, capital), key -> new HashMap<>())
                    .computeIfAbsent(reading, key -> new double[2]);
            count[WEIGHT] += weight;
            count[TYPES]++;
        }
    }

    /** The lines of {@link Suffixes}. Endings that say the same as the next shorter one are left out. */
    List<String> lines() {
        Map<String, List<Reading>> kept =
                new TreeMap<>(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
        counts.forEach((key, readings) -> {
            double total =
                    readings.values().stream().mapToDouble(one -> one[WEIGHT]).sum();
            double types =
                    readings.values().stream().mapToDouble(one -> one[TYPES]).sum();
            int length = key.startsWith("^") ? key.length() - 1 : key.length();
            if (total >= ENOUGH && types >= MANY || length < 2) {
                kept.put(key, commonest(readings, total));
            }
        });
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<String> endings = new ArrayList<>();
        kept.forEach((key, readings) -> {
            if (!readings.equals(shorter(kept, key))) {
                endings.add(key + "\t"
                        + readings.stream()
                                .map(one -> numbers.computeIfAbsent(Suffixes.text(one), text -> numbers.size()))
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ")));
            }
        });
        List<String> lines = new ArrayList<>();
        numbers.keySet().forEach(text -> lines.add("=\t" + text));
        lines.addAll(endings);
        return lines;
    }

    private static List<Reading> shorter(Map<String, List<Reading>> kept, String key) {
        boolean capital = key.startsWith("^");
        for (int start = capital ? 2 : 1; start <= key.length(); start++) {
            List<Reading> found = kept.get((capital ? "^" : "") + key.substring(start));
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Reading> commonest(Map<Reading, double[]> readings, double total) {
        Comparator<Map.Entry<Reading, double[]>> order = Comparator.comparingDouble(entry -> -entry.getValue()[WEIGHT]);
        return readings.entrySet().stream()
                .filter(entry -> entry.getValue()[WEIGHT] >= total * SHARE)
                .sorted(order.thenComparing(entry -> Suffixes.text(entry.getKey())))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
