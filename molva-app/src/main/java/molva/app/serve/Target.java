package molva.app.serve;

import java.util.Optional;
import java.util.OptionalInt;
import molva.library.keep.Corrected;
import molva.library.keep.Correction;
import molva.library.keep.KeptArticle;

/**
 * What a correction is about, as forms and addresses name it: {@code m3} is attribution 3 of the machine's reading,
 * {@code c7} what correction 7 added, {@code new} an attribution that is missing.
 *
 * @param machine id in the machine's reading
 * @param addition the correction that added it
 */
record Target(OptionalInt machine, Optional<Correction> addition) {
    static final String MISSING = "new";

    /** @throws Problem if the article has no such thing */
    static Target of(String name, KeptArticle kept) {
        if (name.equals(MISSING)) {
            return new Target(OptionalInt.empty(), Optional.empty());
        }
        long number = name.length() < 2 ? -1 : Query.id(name.substring(1));
        if (name.startsWith("m")
                && number >= 0
                && number < kept.machine().attributions().all().size()) {
            return new Target(OptionalInt.of((int) number), Optional.empty());
        }
        Optional<Correction> addition = kept.corrections().stream()
                .filter(correction -> name.startsWith("c") && correction.id() == number)
                .filter(correction -> correction.attribution().isEmpty())
                .findFirst();
        return addition.map(added -> new Target(OptionalInt.empty(), Optional.of(added)))
                .orElseThrow(() -> new Problem(404, "problem.missing"));
    }

    static String name(Corrected.Origin origin) {
        return origin.machine().isPresent()
                ? "m" + origin.machine().getAsInt()
                : "c" + origin.correction().orElseThrow().id();
    }

    boolean missing() {
        return machine.isEmpty() && addition.isEmpty();
    }

    /** Id of the attribution in the corrected reading; empty where it is missing there. */
    OptionalInt shown(Corrected corrected) {
        for (int id = 0; id < corrected.origins().size(); id++) {
            Corrected.Origin origin = corrected.origins().get(id);
            boolean same = machine.isPresent()
                    ? origin.machine().equals(machine)
                    : addition.isPresent() && origin.correction().equals(addition);
            if (same) {
                return OptionalInt.of(id);
            }
        }
        return OptionalInt.empty();
    }
}
