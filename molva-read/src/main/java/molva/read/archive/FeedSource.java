package molva.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import molva.read.Encodings;
import molva.read.json.JsonTree;
import molva.text.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The entries of a feed: RSS, Atom or JSON Feed. Positions are entries. A description (RSS) or summary (Atom) that is no longer
 * than a summary is, beside an address, is told as one.
 */
final class FeedSource implements Source {
    private static final int LONGEST_SUMMARY = 1500;

    private final InputStream in;
    private final Iterator<Held> entries;
    private final String name;
    private final Opening opening;
    private final Optional<URI> base;
    private long position;

    /** @param base where the feed lies, if that is known; addresses in it that are not whole are meant from there */
    FeedSource(InputStream in, String name, Opening opening, Optional<URI> base) throws IOException {
        this.in = in;
        this.name = name;
        this.opening = opening;
        this.base = base;
        byte[] bytes = in.readNBytes(opening.limit() + 1);
        if (bytes.length > opening.limit()) {
            throw new IOException("the feed is larger than " + opening.limit() / (1024 * 1024) + " MB");
        }
        String text = new String(bytes, Encodings.guess(bytes)).replaceFirst("^\uFEFF", "");
        this.entries = (text.stripLeading().startsWith("{") ? json(text) : xml(text)).iterator();
    }

    private Stream<Held> xml(String text) {
        Document feed = Jsoup.parse(text, "", Parser.xmlParser());
        Optional<String> outlet = first(feed, "title");
        String tag = feed.getElementsByTag("item").isEmpty() ? "entry" : "item";
        Stream<Held> found = feed.getElementsByTag(tag).stream().map(entry -> held(entry, outlet));
        boolean whole = feed.children().isEmpty()
                || text.contains("</" + feed.children().last().tagName());
        return whole ? found : Stream.concat(found, Stream.of(tag).map(cut -> brokenOff()));
    }

    private Held brokenOff() {
        return new Items.Failed(
                name, position, "the feed breaks off in its entry " + position + "; what came before was read");
    }

    private Held held(Element entry, Optional<String> outlet) {
        Optional<String> whole = first(entry, "yandex:full-text", "content:encoded", "content");
        Optional<String> summary = first(entry, "description", "summary");
        Metadata known = new Metadata(
                first(entry, "title").map(FeedSource::plain),
                link(entry).map(this::fromHere),
                first(entry, "source").or(() -> outlet).map(FeedSource::plain),
                first(entry, "pubDate", "published", "dc:date", "updated").map(FeedDate::toIso),
                first(entry, "dc:creator", "author"),
                "und");
        return held(whole, summary, known);
    }

    private Held held(Optional<String> whole, Optional<String> summary, Metadata known) {
        Held held = held(whole.or(() -> summary), known);
        boolean more = whole.isEmpty() && summary.orElse("").length() <= LONGEST_SUMMARY;
        return more && known.url().isPresent() ? new Items.Summary(held, known.url()) : held;
    }

    private Held held(Optional<String> content, Metadata known) {
        position++;
        String called = name + ":" + position;
        Optional<String> text = content.or(known::title);
        if (text.isEmpty()) {
            return new Items.Failed(called, position, "the entry has neither a text nor a title");
        }
        boolean markup = text.get().contains("<");
        String page = markup ? "<html><body>" + text.get() + "</body></html>" : plain(text.get());
        return opening.text(called, position, page, known);
    }

    private Stream<Held> json(String text) throws IOException {
        if (!(JsonTree.parse(text) instanceof Map<?, ?> feed) || !(feed.get("items") instanceof List<?> items)) {
            throw new IOException("the feed has no list of items");
        }
        Optional<String> outlet = JsonTree.text(feed.get("title"));
        return items.stream()
                .map(item -> item instanceof Map<?, ?> entry ? entry : Map.of())
                .map(entry -> {
                    Metadata known = new Metadata(
                            JsonTree.text(entry.get("title")),
                            JsonTree.text(entry.get("url")).map(this::fromHere),
                            outlet,
                            JsonTree.text(entry.get("date_published")),
                            JsonTree.text(entry.get("authors")).or(() -> JsonTree.text(entry.get("author"))),
                            "und");
                    return held(
                            JsonTree.text(entry.get("content_html")).or(() -> JsonTree.text(entry.get("content_text"))),
                            JsonTree.text(entry.get("summary")),
                            known);
                });
    }

    private String fromHere(String address) {
        try {
            String stripped = address.strip();
            return base.isPresent() ? base.get().resolve(stripped).toString() : stripped;
        } catch (IllegalArgumentException malformed) {
            return address;
        }
    }

    private static Optional<String> first(Element parent, String... tags) {
        for (String tag : tags) {
            Element element = parent.getElementsByTag(tag).first();
            if (element != null && !element.wholeText().isBlank()) {
                return Optional.of(element.wholeText().strip());
            }
        }
        return Optional.empty();
    }

    /** RSS writes the address as text, Atom in an attribute, and marks the page itself as {@code alternate}. */
    private static Optional<String> link(Element entry) {
        return entry.getElementsByTag("link").stream()
                .filter(link -> !link.hasAttr("rel") || link.attr("rel").equals("alternate"))
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.text())
                .filter(address -> !address.isBlank())
                .findFirst();
    }

    /** Titles often come with entities that were escaped twice: {@code &amp;laquo;}. */
    private static String plain(String text) {
        return Parser.unescapeEntities(text, false).strip();
    }

    @Override
    public Optional<Held> next() {
        return entries.hasNext() ? Optional.of(entries.next()) : Optional.empty();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
