package molva.text;

import java.util.Optional;

/** What is known of an article beside its text. {@code language} is an ISO 639-1 code, {@code und} if unknown. */
public record Metadata(
        Optional<String> title,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> published,
        Optional<String> author,
        String language) {
    /** Nothing known but the language. */
    public static Metadata of(String language) {
        return new Metadata(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), language);
    }

    /** The same with another language. */
    public Metadata withLanguage(String code) {
        return new Metadata(title, url, outlet, published, author, code);
    }

    /** The same, what is missing taken from {@code other}; the language stays. */
    public Metadata filledFrom(Metadata other) {
        return new Metadata(
                title.or(other::title),
                url.or(other::url),
                outlet.or(other::outlet),
                published.or(other::published),
                author.or(other::author),
                language);
    }
}
