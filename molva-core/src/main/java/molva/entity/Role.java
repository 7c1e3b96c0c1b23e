package molva.entity;

import java.util.Collections;
import java.util.Set;

/**
 * What a person is, as the text says beside the name: {@code премьер-министр Италии Марио Монти}.
 *
 * @param lemma of the noun
 * @param families of roles that it belongs to
 * @param complements see {@link Description}
 */
record Role(String lemma, Set<String> families, Set<Integer> complements) {
    /** How well the other role may mean the same person; negative if it cannot. */
    double agreement(Role other) {
        boolean same = lemma.equals(other.lemma);
        if (!same && Collections.disjoint(families, other.families)) {
            return 0;
        }
        boolean both = !complements.isEmpty() && !other.complements.isEmpty();
        if (both && Collections.disjoint(complements, other.complements)) {
            return -1;
        }
        return (same ? 3 : 2) + (both ? 1 : 0);
    }
}
