package molva.library.search;

import java.util.List;

/**
 * What a statement must have, or must not where it is {@code excluded}: one of the alternatives, {@code кто:Орлов|Лосев}.
 *
 * @param alternatives at least one
 */
record Requirement(List<Clause> alternatives, boolean excluded) {
    Requirement {
        alternatives = List.copyOf(alternatives);
    }
}
