package molva.app.format;

import java.util.List;
import java.util.Optional;
import molva.text.Span;

/**
 * What a search found in an article, to be seen as it is read.
 *
 * @param words words that were asked for, in the order of the text and disjoint (UTF-16 units)
 * @param statement the stretch that the page is opened at, as {@code #here}
 */
public record Highlight(List<Span> words, Optional<Span> statement) {
    public static final Highlight NONE = new Highlight(List.of(), Optional.empty());

    public Highlight {
        words = List.copyOf(words);
    }
}
