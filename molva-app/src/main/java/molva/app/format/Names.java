package molva.app.format;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** How the formats name things: enum constants in lower case, {@code a1} for the first attribution, {@code e1} entity. */
public final class Names {
    private Names() {}

    /** {@code ANONYMOUS} is {@code anonymous}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static String attribution(int id) {
        return "a" + (id + 1);
    }

    static String entity(int id) {
        return "e" + (id + 1);
    }

    static Optional<String> attribution(OptionalInt id) {
        return id.isPresent() ? Optional.of(attribution(id.getAsInt())) : Optional.empty();
    }

    static Optional<String> entity(OptionalInt id) {
        return id.isPresent() ? Optional.of(entity(id.getAsInt())) : Optional.empty();
    }
}
