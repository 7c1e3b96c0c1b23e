package molva.read;

import java.util.Optional;
import java.util.stream.Stream;
import molva.text.Document;
import molva.text.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A page of HTML: its text is what is drawn out of it, its blocks are what the page marks as such. */
final class Page {
    private static final int HEAD = 4096;
    private static final String[] SIGNS = {
        "<!doctype html", "<html", "<head", "<body", "<meta ", "<article", "<p>", "<p ", "<div"
    };

    private Page() {}

    /** Whether a text is HTML: it opens with a tag, and one that pages have. */
    static boolean looksLike(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).stripLeading();
        if (!head.startsWith("<")) {
            return false;
        }
        return Stream.of(SIGNS).anyMatch(sign -> indexOfIgnoringCase(head, sign) >= 0);
    }

    static Document read(String html) {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        Drawing drawing = Drawing.of(page);
        return Document.drawn(drawing.text(), drawing.blocks(), metadata(page));
    }

    private static Metadata metadata(org.jsoup.nodes.Document page) {
        return new Metadata(
                first(meta(page, "og:title"), Optional.of(page.title())),
                first(canonical(page), meta(page, "og:url")),
                first(meta(page, "og:site_name")),
                first(meta(page, "article:published_time"), meta(page, "datePublished")),
                first(meta(page, "author"), meta(page, "article:author")),
                "und");
    }

    private static Optional<String> meta(org.jsoup.nodes.Document page, String name) {
        for (Element meta : page.getElementsByTag("meta")) {
            if (name.equalsIgnoreCase(meta.attr("property"))
                    || name.equalsIgnoreCase(meta.attr("name"))
                    || name.equalsIgnoreCase(meta.attr("itemprop"))) {
                return Optional.of(meta.attr("content"));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> canonical(org.jsoup.nodes.Document page) {
        return page.getElementsByTag("link").stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
                .map(link -> link.attr("href"))
                .findFirst();
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... values) {
        return Stream.of(values)
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static int indexOfIgnoringCase(String text, String sign) {
        for (int i = 0; i + sign.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, sign, 0, sign.length())) {
                return i;
            }
        }
        return -1;
    }
}
