package molva.library.keep;

/**
 * A feed that is followed.
 *
 * @param title what it is called, its address where that is not known
 * @param tag what its server said of its age last time: {@code ETag}, and {@code modified} {@code Last-Modified}; empty where
 *     it said nothing
 */
public record Followed(String address, String title, String tag, String modified) {}
