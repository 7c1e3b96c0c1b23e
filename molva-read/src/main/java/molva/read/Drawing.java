package molva.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import molva.text.Block;
import molva.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of a page, drawn out in the order of the page: one line for each block, white space within it as a browser
 * shows it. Walks the page without recursion, however deep it is nested.
 */
final class Drawing implements NodeFilter {
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "canvas",
            "form",
            "button",
            "select",
            "input",
            "textarea",
            "nav",
            "aside",
            "footer",
            "head",
            "audio",
            "video",
            "dialog",
            "menu");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "br",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "caption",
            "details",
            "summary");
    private static final int ARTICLE_LENGTH = 200;

    /** An article shorter than this, in characters, is a teaser; the whole page is drawn instead. */
    private static final int SHORTEST_ARTICLE = 200;

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int blockStart;
    private boolean spaceDue;
    private boolean titleSeen;
    private int quotes;
    private int notes;
    private Optional<Block.Kind> heading = Optional.empty();

    private Drawing() {}

    /** What the page's first article or main part holds; the whole page if it has none. */
    static Drawing of(org.jsoup.nodes.Document page) {
        for (String tag : List.of("article", "main")) {
            Element part = page.getElementsByTag(tag).first();
            if (part != null) {
                Drawing drawing = draw(part);
                if (drawing.text.length() >= SHORTEST_ARTICLE) {
                    return drawing;
                }
            }
        }
        return draw(page.body());
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    private static Drawing draw(Element root) {
        Drawing drawing = new Drawing();
        NodeTraversor.filter(drawing, root);
        drawing.endBlock();
        return drawing;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            if (LEFT_OUT.contains(element.normalName()) || element.hasAttr("hidden")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            endBlock();
            leave(element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void enter(String tag) {
        if (!BLOCKS.contains(tag)) {
            return;
        }
        endBlock();
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = Optional.of(headingKind(tag));
            case "blockquote" -> quotes++;
            case "figcaption", "caption" -> notes++;
            default -> {}
        }
    }

    private void leave(String tag) {
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = Optional.empty();
            case "blockquote" -> quotes--;
            case "figcaption", "caption" -> notes--;
            default -> {}
        }
    }

    private Block.Kind headingKind(String tag) {
        return tag.equals("h1") && !titleSeen ? Block.Kind.TITLE : Block.Kind.HEADING;
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                spaceDue = text.length() > blockStart;
            } else {
                if (spaceDue) {
                    text.append(' ');
                    spaceDue = false;
                }
                text.append(c);
            }
        }
    }

    private void endBlock() {
        spaceDue = false;
        if (text.length() > blockStart) {
            Block.Kind kind = kind();
            titleSeen |= kind == Block.Kind.TITLE;
            blocks.add(new Block(kind, new Span(blockStart, text.length())));
            text.append("\n\n");
            blockStart = text.length();
        }
    }

    /** A block quotation that has marks of its own is a paragraph like any other. */
    private Block.Kind kind() {
        boolean marked = "«\"“„".indexOf(text.charAt(blockStart)) >= 0;
        return heading.orElseGet(
                () -> notes > 0 ? Block.Kind.NOTE : quotes > 0 && !marked ? Block.Kind.QUOTE : Block.Kind.PARAGRAPH);
    }
}
