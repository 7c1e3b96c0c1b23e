package molva.eval.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Numbers the features that are met often enough. */
final class FeatureIndex {
    private final Map<Integer, int[]> seen = new LinkedHashMap<>();

    void count(int hash) {
        seen.computeIfAbsent(hash, key -> new int[] {0, -1})[0]++;
    }

    int number(int leastSeen) {
        int next = 0;
        for (int[] entry : seen.values()) {
            entry[1] = entry[0] >= leastSeen ? next++ : -1;
        }
        return next;
    }

    int id(int hash) {
        int[] entry = seen.get(hash);
        return entry == null ? -1 : entry[1];
    }

    void forEach(BiConsumer<Integer, Integer> action) {
        seen.forEach((hash, entry) -> {
            if (entry[1] >= 0) {
                action.accept(hash, entry[1]);
            }
        });
    }
}
