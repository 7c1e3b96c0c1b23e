package molva.entity;

import java.util.Set;
import molva.morphology.Tag;

/**
 * A common noun that means somebody or some body, with its phrase: {@code [новый премьер-министр Италии]}, {@code [суд]}.
 *
 * @param end behind the complements, before a name in apposition
 * @param hint what sort of source the noun makes, in its number
 * @param complements whom or what it is the head of, as keys: states by their canonical name, other words by {@link CaseKey}
 * @param bare neither an adjective nor a complement narrows it
 */
record Description(
        int first, int head, int end, SourceNouns.Hint hint, Tag tag, Set<Integer> complements, boolean bare) {
    boolean plural() {
        return tag.number() == Tag.Num.PLUR;
    }
}
