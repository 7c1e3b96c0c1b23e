package molva.library.keep;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import molva.Analysis;

/**
 * An analysis as people have corrected it.
 *
 * @param origins of each attribution of {@code analysis}, in the same order
 */
public record Corrected(Analysis analysis, List<Origin> origins) {
    /**
     * Where an attribution of a corrected reading comes from.
     *
     * @param subject what corrections call it
     * @param correction what made it what it is; empty where it is as the machine read it
     */
    public record Origin(Subject subject, Optional<Correction> correction) {}

    public Corrected {
        origins = List.copyOf(origins);
        if (origins.size() != analysis.attributions().all().size()) {
            throw new IllegalArgumentException("every attribution must have an origin, got " + origins.size() + " for "
                    + analysis.attributions().all().size());
        }
    }

    /** Its id in the corrected reading; empty where it is not there. */
    public OptionalInt id(Subject subject) {
        for (int id = 0; id < origins.size(); id++) {
            if (origins.get(id).subject().equals(subject)) {
                return OptionalInt.of(id);
            }
        }
        return OptionalInt.empty();
    }

    /** @param corrections in the order in which they were made: the last word on an attribution counts */
    static Corrected of(Analysis machine, List<Correction> corrections) {
        return new Correcting(machine, corrections).apply();
    }
}
