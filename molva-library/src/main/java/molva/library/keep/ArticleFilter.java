package molva.library.keep;

import java.util.Optional;

/**
 * Which articles to list, the latest published first.
 *
 * @param words words that the title holds, in any case; empty for all
 * @param after first day, {@code yyyy-MM-dd}, included; {@code before} the last, excluded
 */
public record ArticleFilter(
        String words, Optional<String> outlet, Optional<String> after, Optional<String> before, int offset, int limit) {
    public static final ArticleFilter ALL =
            new ArticleFilter("", Optional.empty(), Optional.empty(), Optional.empty(), 0, 50);

    public ArticleFilter {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException(
                    "offset must be 0 or more and limit 1 or more, got " + offset + ", " + limit);
        }
    }

    public ArticleFilter page(int newOffset, int newLimit) {
        return new ArticleFilter(words, outlet, after, before, newOffset, newLimit);
    }
}
