package molva.app.serve;

import java.time.Duration;
import java.util.List;

/**
 * Where and within which limits the server works.
 *
 * @param port 0 for any free one
 * @param names further names that it may be called by, besides those of this machine's loopback
 * @param bodyBytes how large a request may be at most
 * @param rate how many texts one address may send in a minute
 * @param articles how many articles are kept in memory at most; the oldest give way
 * @param patience how long a page may take to be fetched, and a text to wait for a free processor
 */
public record Settings(
        String host, int port, List<String> names, int bodyBytes, int rate, int articles, Duration patience) {
    /** How long to wait unless told otherwise. */
    public static final Duration USUAL_PATIENCE = Duration.ofSeconds(20);

    public Settings(String host, int port, List<String> names, int bodyBytes, int rate, int articles) {
        this(host, port, names, bodyBytes, rate, articles, USUAL_PATIENCE);
    }

    public Settings {
        names = List.copyOf(names);
        if (port < 0 || port > 65535 || bodyBytes < 1 || rate < 1 || articles < 1 || !patience.isPositive()) {
            throw new IllegalArgumentException(
                    "the port must lie in 0..65535 and every limit must be 1 or more, got port %d, %d bytes, rate %d, %d articles, %s"
                            .formatted(port, bodyBytes, rate, articles, patience));
        }
    }
}
