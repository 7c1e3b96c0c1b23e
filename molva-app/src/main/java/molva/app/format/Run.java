package molva.app.format;

import java.util.List;
import java.util.Optional;
import molva.attribution.Attribution;
import molva.text.Span;

/**
 * A stretch of one block all through which the same attributions hold.
 *
 * @param within those whose content it is, the outermost first
 * @param begin those of {@code within} whose content begins here, or goes on here at the beginning of a block
 * @param end those of {@code within} whose stretch of content ends here, or goes on in a later block
 * @param sourceOf those whose source it names
 * @param cueOf those whose cue it is
 */
record Run(
        Span span,
        List<Attribution> within,
        List<Attribution> begin,
        List<Attribution> end,
        List<Attribution> sourceOf,
        List<Attribution> cueOf) {
    Run {
        within = List.copyOf(within);
        begin = List.copyOf(begin);
        end = List.copyOf(end);
        sourceOf = List.copyOf(sourceOf);
        cueOf = List.copyOf(cueOf);
    }

    /** Nobody's word but the author's, and naming nobody. */
    boolean plain() {
        return within.isEmpty() && sourceOf.isEmpty() && cueOf.isEmpty();
    }

    /** The nearest voice: whose words these are. */
    Optional<Attribution> innermost() {
        return within.isEmpty() ? Optional.empty() : Optional.of(within.getLast());
    }

    /** The attribution that these words tell of first: as source or cue, else as content. */
    Optional<Attribution> subject() {
        if (!sourceOf.isEmpty()) {
            return Optional.of(sourceOf.getFirst());
        }
        return cueOf.isEmpty() ? innermost() : Optional.of(cueOf.getFirst());
    }
}
