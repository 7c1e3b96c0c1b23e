package molva.library.keep;

import java.util.Optional;

/**
 * Which attribution of an article a correction speaks of, whatever its number in the corrected reading. Written {@code m3} and
 * {@code c7}.
 */
public sealed interface Subject {
    /** What it is called in the database, in forms and in addresses. */
    String name();

    /** One of the machine's reading, by its id there. */
    record Machine(int id) implements Subject {
        @Override
        public String name() {
            return "m" + id;
        }
    }

    /** One that a person added, by the id of the correction that did. */
    record Added(long correction) implements Subject {
        @Override
        public String name() {
            return "c" + correction;
        }
    }

    /** The one that is called so; empty where nothing can be. */
    static Optional<Subject> named(String name) {
        String number = name.isEmpty() ? "" : name.substring(1);
        boolean digits = !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits && name.startsWith("m") && number.length() <= 9) {
            return Optional.of(new Machine(Integer.parseInt(number)));
        }
        return digits && name.startsWith("c") && number.length() <= 18
                ? Optional.of(new Added(Long.parseLong(number)))
                : Optional.empty();
    }
}
