package molva.library.search;

import java.util.List;

/** One thing that a statement can have. */
sealed interface Clause {
    /** Words in any form, one after the other; a single word is a phrase of one. */
    record Phrase(List<String> words) implements Clause {}

    /** A field's value as it was written. */
    record Asked(Field field, String value) implements Clause {}
}
