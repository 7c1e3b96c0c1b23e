package molva.app.serve;

import java.util.List;

/**
 * Where and within which limits the server works.
 *
 * @param port 0 for any free one
 * @param names further names that it may be called by, besides those of this machine's loopback
 * @param bodyBytes how large a request may be at most
 * @param rate how many texts one address may send in a minute
 * @param articles how many articles are kept in memory at most; the oldest give way
 */
public record Settings(String host, int port, List<String> names, int bodyBytes, int rate, int articles) {
    public Settings {
        names = List.copyOf(names);
        if (port < 0 || port > 65535 || bodyBytes < 1 || rate < 1 || articles < 1) {
            throw new IllegalArgumentException(
                    "the port must lie in 0..65535 and every limit must be 1 or more, got port %d, %d bytes, rate %d, %d articles"
                            .formatted(port, bodyBytes, rate, articles));
        }
    }
}
