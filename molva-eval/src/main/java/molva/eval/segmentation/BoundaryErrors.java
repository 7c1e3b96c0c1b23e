package molva.eval.segmentation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import molva.eval.score.Scores;
import molva.text.Span;

/**
 * Counts wrong boundaries as razdel's tests do: {@code что-то|?} taken for {@code что|-|то?} has three errors, two
 * boundaries too many and one too few.
 */
final class BoundaryErrors {
    private static final double THOUSAND = 1000;

    private long missing;
    private long surplus;
    private long stretches;

    void add(List<Span> gold, List<Span> found) {
        Set<Integer> right = ends(gold);
        Set<Integer> guessed = ends(found);
        missing += right.stream().filter(end -> !guessed.contains(end)).count();
        surplus += guessed.stream().filter(end -> !right.contains(end)).count();
        stretches += gold.size();
    }

    /** Errors per thousand stretches of the corpus. */
    double perThousand() {
        return Scores.ratio((missing + surplus) * THOUSAND, stretches);
    }

    /** Adds the measures {@code name.errors}, {@code .missing}, {@code .surplus} (per thousand) and {@code .gold}. */
    void report(Scores.Builder scores, String name) {
        scores.share(name + ".errors-per-1000", perThousand())
                .count(name + ".missing", missing)
                .count(name + ".surplus", surplus)
                .count(name + ".gold", stretches);
    }

    /** The last boundary is the end of the text and never wrong. */
    private static Set<Integer> ends(List<Span> spans) {
        Set<Integer> ends = new HashSet<>();
        spans.forEach(span -> ends.add(span.end()));
        return ends;
    }
}
