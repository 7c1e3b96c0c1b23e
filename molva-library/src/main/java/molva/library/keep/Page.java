package molva.library.keep;

import java.util.List;

/** Some of the answers, and how many there are in all. */
public record Page<T>(List<T> items, long total) {
    public Page {
        items = List.copyOf(items);
    }
}
