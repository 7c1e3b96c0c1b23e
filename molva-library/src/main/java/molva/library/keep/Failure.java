package molva.library.keep;

/**
 * An input that could not be kept.
 *
 * @param input where it is: a path, for a line of a file {@code path:line}, or an address
 * @param reason why, in one line
 * @param attempts how often it was tried
 * @param last when it was last tried, ISO 8601 in UTC
 * @param manner how it was to be read, as {@link Store#fail} was told
 */
public record Failure(long id, String input, String reason, int attempts, String last, String manner) {}
