package molva.library;

import java.util.List;
import java.util.Map;
import molva.library.keep.Count;
import molva.library.keep.Facet;
import molva.library.keep.Statement;
import molva.text.Span;

/** Statements that a search found, in the order asked for; how many there are in all; what they have in common. */
public record Found(List<Result> results, long total, Map<Facet, List<Count>> facets) {
    /**
     * @param passage the words from the statement's first to its last character as they stand in the article
     * @param words what was asked for, as places in {@code passage} (UTF-16 units)
     */
    public record Result(Statement statement, String passage, List<Span> words) {}

    public Found {
        results = List.copyOf(results);
    }
}
