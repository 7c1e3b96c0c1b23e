package molva.read;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    private static final int LONGEST_TAG = 60;
    private static final int MOST_TAGS = 20;
    private static final Set<String> BYLINES = Set.of("author", "authors", "byline", "avtor");
    /** LiveJournal calls a name of a user so, in bylines and elsewhere. */
    private static final String NAME_OF_USER = "ljuser";

    private static final int MOST_BYLINES = 100;
    private static final int LONGEST_USER_NAME = 30;

    private final Document page;
    private final Optional<String> heading;
    private final LinkedData linked;

    private PageMetadata(Document page, Optional<String> heading) {
        this.page = page;
        this.heading = heading;
        this.linked = LinkedData.of(page);
    }

    /** @param heading what the article itself is headed */
    static Metadata of(Document page, Optional<String> heading) {
        PageMetadata metadata = new PageMetadata(page, heading);
        Optional<String> address = metadata.address();
        return new Metadata(
                metadata.title(),
                address,
                metadata.outlet(address),
                metadata.published(),
                metadata.author(),
                "und",
                metadata.tags());
    }

    private Optional<String> title() {
        return first(
                linked::headline,
                () -> meta("og:title"),
                () -> property("headline"),
                () -> heading.filter(page.title()::contains),
                () -> Optional.of(page.title()));
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
                        this::relation,
                        this::named,
                        this::userName)
                .filter(author -> author.length() <= LONGEST_AUTHOR && !isWeb(author));
    }

    /** What the article is filed under, as the surest place has it. */
    private List<String> tags() {
        return Stream.<Supplier<Stream<String>>>of(
                        () -> linked.keywords().stream(),
                        () -> page.getElementsByAttributeValue("property", "article:tag").stream()
                                .map(tag -> tag.attr("content")),
                        () -> page.getElementsByAttributeValue("rel", "tag").stream()
                                .map(Element::text),
                        () -> meta("news_keywords").stream(),
                        () -> meta("keywords").stream())
                .map(place -> place.get()
                        .flatMap(value -> Stream.of(value.split("[,;]")))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty() && tag.length() <= LONGEST_TAG)
                        .distinct()
                        .limit(MOST_TAGS)
                        .toList())
                .filter(tags -> !tags.isEmpty())
                .findFirst()
                .orElse(List.of());
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
            if (Clutter.isComments(parent)
                    || Clutter.words(parent.className()).stream().anyMatch(word -> word.startsWith("comment"))) {
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

    /** {@code Автор: Вера Тихая} in an element whose class says so, if there is but one such name. */
    private Optional<String> named() {
        return bylines(BYLINES::contains)
                .map(PageMetadata::withoutRole)
                .filter(PageMetadata::isName)
                .distinct()
                .limit(2)
                .reduce((one, other) -> "")
                .filter(name -> !name.isEmpty());
    }

    /** {@code levashov_fan}, the first that stands in a byline: journals and blogs name their authors so. */
    private Optional<String> userName() {
        return bylines(word -> word.equals(NAME_OF_USER) || BYLINES.contains(word))
                .filter(PageMetadata::isUserName)
                .findFirst();
    }

    /** The words of elements whose classes have one of these words, not more of them than a page has for people. */
    private Stream<String> bylines(Predicate<String> names) {
        return page.body().getAllElements().stream()
                .filter(element -> Clutter.words(element.className()).stream().anyMatch(names))
                .limit(MOST_BYLINES)
                .filter(element -> !standsInComment(element))
                .map(element -> element.text().strip());
    }

    /** One word of Latin letters, digits, hyphens and underscores. */
    private static boolean isUserName(String line) {
        return line.length() > 1
                && line.length() <= LONGEST_USER_NAME
                && line.chars().anyMatch(Character::isLetter)
                && line.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z'
                                || c >= 'A' && c <= 'Z'
                                || c >= '0' && c <= '9'
                                || c == '_'
                                || c == '-');
    }

    private static String withoutRole(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    /** Two to four words with capitals. */
    private static boolean isName(String line) {
        String[] words = line.split(" ", 6);
        return words.length >= 2
                && words.length <= 4
                && Stream.of(words)
                        .allMatch(word -> !word.isEmpty()
                                && Character.isUpperCase(word.charAt(0))
                                && word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '.'));
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
