package molva.text;

import java.util.List;
import java.util.Optional;

/**
 * What is known of an article beside its text.
 *
 * @param language an ISO 639-1 code, {@code und} if unknown
 * @param tags what its page files it under, in the page's order
 */
public record Metadata(
        Optional<String> title,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> published,
        Optional<String> author,
        String language,
        List<String> tags) {
    public Metadata {
        tags = List.copyOf(tags);
    }

    /** Without tags. */
    public Metadata(
            Optional<String> title,
            Optional<String> url,
            Optional<String> outlet,
            Optional<String> published,
            Optional<String> author,
            String language) {
        this(title, url, outlet, published, author, language, List.of());
    }

    /** Nothing known but the language. */
    public static Metadata of(String language) {
        return new Metadata(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), language);
    }

    /** The same with another language. */
    public Metadata withLanguage(String code) {
        return new Metadata(title, url, outlet, published, author, code, tags);
    }

    /** The same, what is missing taken from {@code other}; the language stays. */
    public Metadata filledFrom(Metadata other) {
        return new Metadata(
                title.or(other::title),
                url.or(other::url),
                outlet.or(other::outlet),
                published.or(other::published),
                author.or(other::author),
                language,
                tags.isEmpty() ? other.tags : tags);
    }
}
