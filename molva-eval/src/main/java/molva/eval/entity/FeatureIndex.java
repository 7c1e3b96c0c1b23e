package molva.eval.entity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import molva.model.Features;

/** Numbers the features that are met often enough, in the order in which they are first met. */
final class FeatureIndex {
    private static final class Entry {
        int seen;
        int id = -1;
    }

    private final Map<Integer, Entry> entries = new LinkedHashMap<>();

    void count(Features features) {
        for (int i = 0; i < features.size(); i++) {
            entries.computeIfAbsent(features.hash(i), key -> new Entry()).seen++;
        }
    }

    /** Gives numbers from 0 on to what was seen {@code leastSeen} times; returns how many there are. */
    int number(int leastSeen) {
        int next = 0;
        for (Entry entry : entries.values()) {
            entry.id = entry.seen >= leastSeen ? next++ : -1;
        }
        return next;
    }

    /** The numbers of those of {@code features} that have one. */
    int[] ids(Features features) {
        int[] ids = new int[features.size()];
        int count = 0;
        for (int i = 0; i < features.size(); i++) {
            Entry entry = entries.get(features.hash(i));
            if (entry != null && entry.id >= 0) {
                ids[count++] = entry.id;
            }
        }
        return Arrays.copyOf(ids, count);
    }

    /** Hash and number of each numbered feature. */
    void forEach(BiConsumer<Integer, Integer> action) {
        entries.forEach((hash, entry) -> {
            if (entry.id >= 0) {
                action.accept(hash, entry.id);
            }
        });
    }
}
