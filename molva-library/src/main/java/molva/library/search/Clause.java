package molva.library.search;

import java.util.List;

/** One thing that a statement must have, or must not. */
sealed interface Clause {
    boolean excluded();

    /** Words in any form, one after the other; a single word is a phrase of one. */
    record Phrase(List<String> words, boolean excluded) implements Clause {}

    /** A field's value as it was written. */
    record Asked(Field field, String value, boolean excluded) implements Clause {}
}
