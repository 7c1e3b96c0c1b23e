package molva.library.keep;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An address of the web in one spelling, so that the same page is known again: {@code http://www.Example.ru/a/?utm_source=x#y}
 * is {@code example.ru/a}. What is no such address is taken as it stands.
 */
record Address(String host, String canonical) {
    static Optional<Address> of(String url) {
        String given = url.strip();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(given);
            if (uri.getRawAuthority() == null) {
                return Optional.of(new Address("", given));
            }
            String host = host(uri.getRawAuthority());
            String path = uri.getRawPath() == null ? "" : uri.getRawPath();
            String shortPath = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
            return Optional.of(new Address(host, host + shortPath + query(uri.getRawQuery())));
        } catch (URISyntaxException odd) {
            return Optional.of(new Address("", given));
        }
    }

    private static String host(String authority) {
        String lower = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }

    /** Without what only counts visitors. */
    private static String query(@org.jspecify.annotations.Nullable String query) {
        if (query == null) {
            return "";
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.startsWith("utm_") && !part.startsWith("yclid=") && !part.startsWith("fbclid="))
                .filter(part -> !part.isEmpty())
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
