package molva.library.search;

import java.util.List;
import molva.text.Span;

/** A statement that was found, and the words that made it so, as places in the article's text (UTF-16 units). */
public record Hit(long statement, List<Span> words) {
    public Hit {
        words = List.copyOf(words);
    }
}
