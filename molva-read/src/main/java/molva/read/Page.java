package molva.read;

import java.util.Optional;
import java.util.stream.Stream;
import molva.text.Block;
import molva.text.Document;
import molva.text.Metadata;
import org.jsoup.Jsoup;

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

    /** Whether a text is OPML, as feed readers exchange their lists. */
    static boolean isListOfFeeds(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).stripLeading();
        return head.startsWith("<") && indexOfIgnoringCase(head, "<opml") >= 0;
    }

    /** @param comments whether what readers wrote under the article is kept */
    static Document read(String html, boolean comments) {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        ArticleFinder.Found found = ArticleFinder.find(page);
        Drawn article = Drawing.of(page, found);
        Drawn drawn = comments ? article.followedBy(Comments.of(page, found)) : article;
        Document document = Document.drawn(drawn.text(), drawn.blocks(), Metadata.of("und"));
        Metadata metadata = PageMetadata.of(page, title(document))
                .withLanguage(document.metadata().language());
        return new Document(document.text(), document.blocks(), metadata);
    }

    private static Optional<String> title(Document document) {
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .map(block -> block.span().in(document.text()))
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
