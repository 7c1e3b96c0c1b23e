package molva.read;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import molva.text.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article, from the surest place to the least sure: JSON-LD, OpenGraph and other {@code meta}
 * tags, microdata, the page's own words.
 */
final class PageMetadata {
    private static final int LONGEST_AUTHOR = 100;

    private final Document page;
    private final LinkedData linked;

    private PageMetadata(Document page) {
        this.page = page;
        this.linked = LinkedData.of(page);
    }

    static Metadata of(Document page) {
        PageMetadata metadata = new PageMetadata(page);
        Optional<String> address = metadata.address();
        return new Metadata(
                metadata.title(), address, metadata.outlet(address), metadata.published(), metadata.author(), "und");
    }

    private Optional<String> title() {
        return first(
                linked::headline, () -> meta("og:title"), () -> property("headline"), () -> Optional.of(page.title()));
    }

    private Optional<String> address() {
        return first(this::canonical, () -> meta("og:url"), linked::address).filter(PageMetadata::isWeb);
    }

    private Optional<String> outlet(Optional<String> address) {
        return first(
                () -> meta("og:site_name"),
                linked::publisher,
                () -> meta("application-name"),
                () -> address.flatMap(PageMetadata::host));
    }

    private Optional<String> published() {
        return Stream.<Supplier<Optional<String>>>of(
                        linked::published,
                        () -> meta("article:published_time"),
                        () -> meta("datePublished"),
                        () -> meta("date"),
                        () -> meta("mediator_published_time"),
                        () -> property("datePublished"),
                        this::time,
                        this::written)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .map(PublicationDate::parse)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> author() {
        return first(
                        linked::author,
                        () -> meta("author"),
                        () -> meta("mediator_author"),
                        () -> property("author"),
                        this::relation)
                .filter(author -> author.length() <= LONGEST_AUTHOR && !isWeb(author));
    }

    private Optional<String> meta(String name) {
        for (Element meta : page.getElementsByTag("meta")) {
            if (name.equalsIgnoreCase(meta.attr("property"))
                    || name.equalsIgnoreCase(meta.attr("name"))
                    || name.equalsIgnoreCase(meta.attr("itemprop"))) {
                return Optional.of(meta.attr("content"));
            }
        }
        return Optional.empty();
    }

    private Optional<String> property(String name) {
        return page.getElementsByAttributeValue("itemprop", name).stream()
                .filter(element -> !standsInComment(element))
                .findFirst()
                .flatMap(element -> first(
                        () -> Optional.of(element.attr("content")),
                        () -> Optional.of(element.attr("datetime")),
                        () -> Optional.of(element.text())));
    }

    private static boolean standsInComment(Element element) {
        for (Element parent = element; parent != null; parent = parent.parent()) {
            if (Clutter.words(parent.className()).stream().anyMatch(word -> word.startsWith("comment"))
                    || parent.attr("itemtype").endsWith("/Comment")) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> time() {
        Element time = page.getElementsByTag("time").first();
        return time == null
                ? Optional.empty()
                : first(() -> Optional.of(time.attr("datetime")), () -> Optional.of(time.text()));
    }

    /** A date in the words of an element whose class says so: {@code <span class="news-date">12 мая 2025</span>}. */
    private Optional<String> written() {
        for (Element element : page.body().getAllElements()) {
            boolean named = Clutter.words(element.className()).stream()
                    .anyMatch(word -> word.equals("date")
                            || word.equals("time")
                            || word.equals("datetime")
                            || word.equals("published"));
            if (named && PublicationDate.parse(element.ownText()).isPresent()) {
                return Optional.of(element.ownText());
            }
        }
        return Optional.empty();
    }

    private Optional<String> relation() {
        Element author = page.getElementsByAttributeValue("rel", "author").first();
        return author == null ? Optional.empty() : Optional.of(author.text());
    }

    private Optional<String> canonical() {
        return page.getElementsByTag("link").stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
                .map(link -> link.attr("href"))
                .findFirst();
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }

    @SafeVarargs
    private static Optional<String> first(Supplier<Optional<String>>... places) {
        return Stream.of(places)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
