package molva.entity;

import java.util.Collections;
import java.util.Set;

/**
 * What a person is, as the text says beside the name: {@code премьер-министр Италии Марио Монти}.
 *
 * @param lemma of the noun
 * @param wording see {@link RoleFamilies#wording}
 * @param states and other complements: whom or what it is the head of, as keys; states by their canonical name
 */
record Role(String lemma, String wording, Set<Integer> states, Set<Integer> complements) {
    /** How well {@code later} may mean one who has this role: 0 not at all, negative if what it is head of speaks against. */
    double agreement(Role later, RoleFamilies families) {
        boolean same = lemma.equals(later.lemma);
        if (!same && !families.mayMean(later.wording, wording)) {
            return 0;
        }
        if (parted(states, later.states)
                || same && parted(complements, later.complements) && !shared(states, later.states)) {
            return -1;
        }
        boolean shared = shared(states, later.states) || shared(complements, later.complements);
        return (same ? 3 : 2) + (shared ? 1 : 0);
    }

    private static boolean parted(Set<Integer> one, Set<Integer> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static boolean shared(Set<Integer> one, Set<Integer> other) {
        return !Collections.disjoint(one, other);
    }
}
