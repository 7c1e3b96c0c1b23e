package molva.library.keep;

import java.util.List;
import java.util.Optional;
import molva.Analysis;

/**
 * Something changed about an article: what the index is to know of it now.
 *
 * @param id number of the news
 * @param analysis as corrected, {@code statements} the ids of its statements in the order of {@link Statements#of}
 */
public record News(
        long id,
        long article,
        Optional<String> outlet,
        Optional<String> day,
        Analysis analysis,
        List<Long> statements) {
    public News {
        statements = List.copyOf(statements);
    }
}
