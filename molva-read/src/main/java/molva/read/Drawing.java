package molva.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    /** A line with this share of its letters in links, and no end of a sentence, leads elsewhere. */
    private static final double LINKS = 0.8;

    private final Clutter clutter;
    private final Optional<Element> title;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int blockStart;
    private boolean spaceDue;
    private int quotes;
    private int notes;
    private int links;
    private int cards;
    private int letters;
    private int linkedLetters;
    private int lettersOfCards;
    private int times;
    private int lettersOfTime;
    private Optional<Block.Kind> heading = Optional.empty();
    private Optional<Block.Kind> imposed = Optional.empty();

    Drawing(Clutter clutter, Optional<Element> title) {
        this.clutter = clutter;
        this.title = title;
    }

    /** The article of the page with its title and lead. */
    static Drawn of(org.jsoup.nodes.Document page, ArticleFinder.Found found) {
        Drawing drawing = new Drawing(found.clutter(), found.title());
        found.title().filter(found::isOverhead).ifPresent(drawing::draw);
        found.lead().ifPresent(lead -> drawing.drawAs(Block.Kind.LEAD, lead));
        drawing.draw(found.article());
        Drawn drawn = found.isThread() ? drawing.drawn().without(Comments::isFurniture) : drawing.drawn();
        return (found.title().isEmpty() ? drawn.entitled(page.title()) : drawn)
                .withoutHead()
                .withoutTail();
    }

    private void draw(Element root) {
        NodeTraversor.filter(this, root);
        endBlock();
    }

    /** Draws what the element holds; all of it is of one kind. */
    void drawAs(Block.Kind kind, Element root) {
        imposed = Optional.of(kind);
        draw(root);
        imposed = Optional.empty();
    }

    Drawn drawn() {
        return new Drawn(text.toString(), blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            if (depth > 0 && (Tags.isLeftOut(element.normalName()) || clutter.holds(element))) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        String tag = element.normalName();
        if (Tags.isBlock(tag)) {
            endBlock();
        }
        if (Tags.isHeading(tag)) {
            heading = Optional.of(isTitle(element) ? Block.Kind.TITLE : Block.Kind.HEADING);
        }
        count(tag, 1);
        cards += isCard(element) ? 1 : 0;
    }

    /** A link with a title, a picture and a few words inside leads to another article. */
    private static boolean isCard(Element element) {
        return element.normalName().equals("a")
                && element.hasAttr("href")
                && element.children().stream().anyMatch(child -> Tags.isBlock(child.normalName()));
    }

    private void leave(Element element) {
        String tag = element.normalName();
        cards -= isCard(element) ? 1 : 0;
        if (Tags.isBlock(tag)) {
            endBlock();
        }
        if (Tags.isHeading(tag)) {
            heading = Optional.empty();
        }
        count(tag, -1);
    }

    private boolean isTitle(Element element) {
        return title.filter(one -> one == element).isPresent();
    }

    private void count(String tag, int step) {
        switch (tag) {
            case "a" -> links += step;
            case "time" -> times += step;
            case "blockquote" -> quotes += step;
            case "figcaption", "caption" -> notes += step;
            default -> {}
        }
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
                letters++;
                linkedLetters += links > 0 ? 1 : 0;
                lettersOfCards += cards > 0 && notes == 0 ? 1 : 0;
                lettersOfTime += times > 0 ? 1 : 0;
            }
        }
    }

    private void endBlock() {
        spaceDue = false;
        if (letters > 0 && (leadsElsewhere() || lettersOfTime == letters || lettersOfCards == letters)) {
            text.setLength(blockStart);
        } else if (text.length() > blockStart) {
            Block.Kind kind = kind();
            blocks.add(new Block(kind, new Span(blockStart, text.length())));
            text.append("\n\n");
            blockStart = text.length();
        }
        letters = 0;
        linkedLetters = 0;
        lettersOfCards = 0;
        lettersOfTime = 0;
    }

    /** {@code Паром встал на ремонт}, as a link to another article. */
    private boolean leadsElsewhere() {
        char last = text.charAt(text.length() - 1);
        boolean title = heading.filter(kind -> kind == Block.Kind.TITLE).isPresent();
        return !title && linkedLetters >= letters * LINKS && ".!?…:;»”\"".indexOf(last) < 0;
    }

    /** A block quotation that has marks of its own is a paragraph like any other. */
    private Block.Kind kind() {
        boolean marked = "«\"“„".indexOf(text.charAt(blockStart)) >= 0;
        return imposed.or(() -> heading)
                .orElseGet(() ->
                        notes > 0 ? Block.Kind.NOTE : quotes > 0 && !marked ? Block.Kind.QUOTE : Block.Kind.PARAGRAPH);
    }
}
