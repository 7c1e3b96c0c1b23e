package molva.app.format;

import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How the formats name things: enum constants in lower case, {@code a1} for the first attribution, {@code e1} entity. */
final class Names {
    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static String attribution(int id) {
        return "a" + (id + 1);
    }

    static String entity(int id) {
        return "e" + (id + 1);
    }

    static @Nullable String attribution(OptionalInt id) {
        return id.isPresent() ? attribution(id.getAsInt()) : null;
    }

    static @Nullable String entity(OptionalInt id) {
        return id.isPresent() ? entity(id.getAsInt()) : null;
    }
}
