package molva.library.keep;

import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** What is added up over all articles, once for each state of the library. Thread-safe. */
final class Sum<T> {
    private record Known<T>(long news, T value) {}

    private final Function<Handle, T> adding;
    private volatile Optional<Known<T>> known = Optional.empty();

    Sum(Function<Handle, T> adding) {
        this.adding = adding;
    }

    T of(Handle handle) {
        long news = NewsRows.latest(handle);
        Optional<Known<T>> before = known.filter(sum -> sum.news() == news);
        if (before.isPresent()) {
            return before.get().value();
        }
        T value = adding.apply(handle);
        known = Optional.of(new Known<>(news, value));
        return value;
    }
}
