package molva.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which roles may stand for one another: {@code президент} and {@code глава государства}. Immutable and thread-safe. */
final class RoleFamilies {
    private final Map<String, Set<String>> familiesOf = new HashMap<>();

    private RoleFamilies() {}

    static RoleFamilies load() {
        var families = new RoleFamilies();
        for (String[] row : WordList.rows("role-families.tsv", 2)) {
            for (String wording : row[1].split(" ")) {
                families.familiesOf
                        .computeIfAbsent(wording, key -> new HashSet<>())
                        .add(row[0]);
            }
        }
        return families;
    }

    /** The families of a noun whose complement has the lemma given, empty if it has none. */
    Set<String> of(String lemma, String complement) {
        Set<String> narrow = familiesOf.getOrDefault(lemma + "+" + complement, Set.of());
        return narrow.isEmpty() ? familiesOf.getOrDefault(lemma, Set.of()) : narrow;
    }
}
