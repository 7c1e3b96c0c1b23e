package molva.entity;

import java.util.Collections;
import java.util.Set;

/**
 * What a person is, as the text says beside the name: {@code премьер-министр Италии Марио Монти}.
 *
 * @param lemma of the noun
 * @param wording see {@link RoleFamilies#wording}
 * @param complements see {@link Description}
 */
record Role(String lemma, String wording, Set<Integer> complements) {
    /** How well {@code later} may mean one who has this role: 0 not at all, negative if what it is head of speaks against. */
    double agreement(Role later, RoleFamilies families) {
        boolean same = lemma.equals(later.lemma);
        if (!same && !families.mayMean(later.wording, wording)) {
            return 0;
        }
        boolean both = !complements.isEmpty() && !later.complements.isEmpty();
        if (both && Collections.disjoint(complements, later.complements)) {
            return -1;
        }
        return (same ? 3 : 2) + (both ? 1 : 0);
    }
}
