package molva.app.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the server's own pages. */
public final class Link {
    private Link() {}

    /** @param query names, each followed by its value; what is empty is left out */
    public static String to(String path, String... query) {
        StringBuilder link = new StringBuilder(path);
        char join = '?';
        for (int i = 0; i + 1 < query.length; i += 2) {
            if (!query[i + 1].isEmpty()) {
                link.append(join).append(query[i]).append('=').append(encoded(query[i + 1]));
                join = '&';
            }
        }
        return link.toString();
    }

    public static String source(String who) {
        return to("/source", "who", who);
    }

    public static String outlet(String name) {
        return to("/outlet", "name", name);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
