package molva.attribution;

import java.util.List;
import molva.entity.Entities;
import molva.morphology.Words;
import molva.text.Verdicts;

/** Words and entities to attributions. Thread-safe; load once. */
public final class Attributor {
    private Attributor() {}

    /** Reads the cue lexicon and the models from the program's own resources. */
    public static Attributor load() {
        return new Attributor();
    }

    public Attributions attribute(Words words, Entities entities, Verdicts verdicts) {
        return new Attributions(List.of(), List.of());
    }
}
