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
     * @param machine id of the attribution in the machine's reading; empty where it was missing there
     * @param correction what made it what it is; empty where it is as the machine read it
     */
    public record Origin(OptionalInt machine, Optional<Correction> correction) {}

    public Corrected {
        origins = List.copyOf(origins);
        if (origins.size() != analysis.attributions().all().size()) {
            throw new IllegalArgumentException("every attribution must have an origin, got " + origins.size() + " for "
                    + analysis.attributions().all().size());
        }
    }

    /** @param corrections in the order in which they were made: the last word on an attribution counts */
    static Corrected of(Analysis machine, List<Correction> corrections) {
        return new Correcting(machine, corrections).apply();
    }
}
