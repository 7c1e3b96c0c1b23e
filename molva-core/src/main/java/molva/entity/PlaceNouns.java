package molva.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Nouns that head the names of places: {@code область, река, площадь, аэропорт}. Immutable and thread-safe. */
final class PlaceNouns {
    private static final List<String> KINDS =
            List.of("area", "settlement", "water", "relief", "street", "building", "facility");

    private final Map<String, Integer> kinds;

    private PlaceNouns(Map<String, Integer> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    static PlaceNouns load() {
        Map<String, Integer> kinds = new HashMap<>();
        for (String[] row : WordList.rows("place-nouns.tsv", 2)) {
            int kind = KINDS.indexOf(row[0]);
            if (kind < 0) {
                throw new IllegalStateException("place-nouns.tsv has an unknown kind of place: " + row[0]);
            }
            for (String lemma : row[1].split(" ")) {
                kinds.put(lemma, 1 + kind);
            }
        }
        return new PlaceNouns(kinds);
    }

    /** A number for the kind of place that the noun heads, from 1 on; 0 if none. */
    int kind(String lemma) {
        return kinds.getOrDefault(lemma, 0);
    }
}
