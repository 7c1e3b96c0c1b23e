package molva.read.archive;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * In which columns of a table, or fields of JSON Lines, the parts of an article are, where their usual names do not say so:
 * {@code text} in {@code Сообщение}.
 *
 * @param named the column of each part, regardless of case; parts are {@code text}, {@code title}, {@code url},
 *     {@code outlet}, {@code published}, {@code author}
 */
public record Columns(Map<String, String> named) {
    /** By their usual names. */
    public static final Columns USUAL = new Columns(Map.of());

    private static final Set<String> PARTS = Set.of("text", "title", "url", "outlet", "published", "author");

    /** @throws IllegalArgumentException if there is no such part */
    public Columns {
        Map<String, String> small = new TreeMap<>();
        named.forEach((part, column) -> small.put(part.toLowerCase(Locale.ROOT), column.toLowerCase(Locale.ROOT)));
        for (String part : small.keySet()) {
            if (!PARTS.contains(part)) {
                throw new IllegalArgumentException(
                        "an article has no part " + part + "; it has text, title, url, outlet, published, author");
            }
        }
        named = Collections.unmodifiableMap(small);
    }

    Optional<String> of(String part) {
        return Optional.ofNullable(named.get(part));
    }
}
