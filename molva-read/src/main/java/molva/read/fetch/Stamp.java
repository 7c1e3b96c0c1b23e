package molva.read.fetch;

/**
 * What a server said of the age of an answer ({@code ETag}, {@code Last-Modified}; RFC 9110, 8.8), to be told next time so that it
 * sends nothing where nothing is new. What is not there is empty; what could not stand in a header is not kept.
 */
public record Stamp(String tag, String modified) {
    /** Nothing was said. */
    public static final Stamp NONE = new Stamp("", "");

    private static final int LONGEST = 1024;

    public Stamp {
        tag = clean(tag);
        modified = clean(modified);
    }

    static Stamp of(Answer answer) {
        return new Stamp(answer.header("etag"), answer.header("last-modified"));
    }

    /** The lines of a request that ask for what is newer, each with its end. */
    String headers() {
        return (tag.isEmpty() ? "" : "If-None-Match: " + tag + "\r\n")
                + (modified.isEmpty() ? "" : "If-Modified-Since: " + modified + "\r\n");
    }

    private static String clean(String value) {
        return value.length() <= LONGEST && value.chars().allMatch(c -> c >= ' ' && c < 0x7F) ? value : "";
    }
}
