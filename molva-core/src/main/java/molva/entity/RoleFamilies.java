package molva.entity;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which roles may stand for one another: {@code президент} and {@code глава государства}. Immutable and thread-safe. */
final class RoleFamilies {
    /** Families of a wording that are equals, and wide ones that it belongs to or that it names. */
    private record Families(Set<String> equal, Set<String> within, Set<String> wide) {
        Families() {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>());
        }
    }

    private static final Families NONE = new Families(Set.of(), Set.of(), Set.of());

    private final Map<String, Families> byWording = new HashMap<>();

    private final Set<String> offices = new HashSet<>();

    private RoleFamilies() {}

    static RoleFamilies load() {
        var families = new RoleFamilies();
        for (String[] row : WordList.rows("role-families.tsv", 2)) {
            boolean wide = row[0].startsWith("*");
            int bar = row[1].indexOf('|');
            for (String wording : row[1].substring(bar + 1).strip().split(" ")) {
                Families own = families.of(wording);
                (wide ? own.within : own.equal).add(row[0]);
            }
            if (wide) {
                for (String wording : row[1].substring(0, bar).strip().split(" ")) {
                    families.of(wording).wide.add(row[0]);
                }
            }
        }
        for (String[] row : WordList.rows("offices.txt", 1)) {
            families.offices.addAll(List.of(row[0].split(" ")));
        }
        return families;
    }

    /** Whether only one who has been called so, or by a role of the same family, can be meant: {@code прокурор, мэр, директор}. */
    boolean office(String lemma) {
        return offices.contains(lemma);
    }

    private Families of(String wording) {
        return byWording.computeIfAbsent(wording, key -> new Families());
    }

    /** The wording under which a noun, head of {@code complement}, is listed: {@code глава+государство} before {@code глава}. */
    String wording(String lemma, String complement) {
        String narrow = lemma + "+" + complement;
        return byWording.containsKey(narrow) ? narrow : lemma;
    }

    /** Whether {@code later} may mean one who has been called {@code earlier}; both are wordings. */
    boolean mayMean(String later, String earlier) {
        Families one = byWording.getOrDefault(later, NONE);
        Families other = byWording.getOrDefault(earlier, NONE);
        return !Collections.disjoint(one.equal, other.equal) || !Collections.disjoint(one.wide, other.within);
    }
}
