package molva.read.archive;

import java.util.LinkedHashMap;
import java.util.Map;
import molva.read.Encodings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Lists of feeds as feed readers exchange them (OPML 2.0). */
public final class Opml {
    private Opml() {}

    /** Titles by addresses, in the order of the list, folders opened; empty where it lists no feed. */
    public static Map<String, String> read(byte[] bytes) {
        Document list = Jsoup.parse(new String(bytes, Encodings.guess(bytes)), "", Parser.xmlParser());
        Map<String, String> feeds = new LinkedHashMap<>();
        for (Element outline : list.getElementsByTag("outline")) {
            String address = outline.attributes().getIgnoreCase("xmlUrl").strip();
            if (!address.isEmpty()) {
                String title = outline.hasAttr("text") ? outline.attr("text") : outline.attr("title");
                feeds.putIfAbsent(address, title.isBlank() ? address : title.strip());
            }
        }
        return feeds;
    }

    /** @param feeds titles by addresses */
    public static String write(Map<String, String> feeds) {
        Document list = new Document("").parser(Parser.xmlParser());
        list.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(org.jsoup.nodes.Entities.EscapeMode.xhtml);
        Element opml = list.appendElement("opml").attr("version", "2.0");
        opml.appendElement("head").appendElement("title").text("Molva");
        Element body = opml.appendElement("body");
        feeds.forEach((address, title) -> body.appendElement("outline")
                .attr("type", "rss")
                .attr("text", title)
                .attr("xmlUrl", address));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + list.outerHtml() + "\n";
    }
}
