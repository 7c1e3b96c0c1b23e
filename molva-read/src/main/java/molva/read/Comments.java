package molva.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import molva.text.Block;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * What readers wrote under the article of a page, without their names, the times and whatever else stands beside the words:
 * {@code Пётр, 2 часа назад: Не верю. Ответить} is {@code Не верю.}
 */
final class Comments {
    private static final List<String> LINES = NameList.lines("comment-lines.txt");
    private static final int LONGEST_FURNITURE = 60;

    private Comments() {}

    static Drawn of(Document page, ArticleFinder.Found found) {
        Drawing drawing = new Drawing(found.clutter().ofComments(), Optional.empty());
        containers(page.body(), found).forEach(container -> drawing.drawAs(Block.Kind.COMMENT, container));
        return drawing.drawn().without(Comments::isFurniture);
    }

    /** The outermost elements that the page calls comments and that are not drawn with the article. */
    private static List<Element> containers(Element body, ArticleFinder.Found found) {
        List<Element> containers = new ArrayList<>();
        NodeTraversor.filter(
                (Node node, int depth) -> {
                    if (!(node instanceof Element element)) {
                        return NodeFilter.FilterResult.CONTINUE;
                    }
                    if (Tags.isLeftOut(element.normalName())
                            && !element.normalName().equals("aside")) {
                        return NodeFilter.FilterResult.SKIP_ENTIRELY;
                    }
                    if (!Clutter.isComments(element) || isOfArticle(element, found)) {
                        return NodeFilter.FilterResult.CONTINUE;
                    }
                    containers.add(element);
                    return NodeFilter.FilterResult.SKIP_ENTIRELY;
                },
                body);
        return containers;
    }

    /** Whether it holds the article, is it, or stands in it as a part of it. */
    private static boolean isOfArticle(Element element, ArticleFinder.Found found) {
        return !found.isOverhead(element) && !found.clutter().holds(element) || holds(element, found.article());
    }

    private static boolean holds(Element element, Element inner) {
        for (Element parent = inner; parent != null; parent = parent.parent()) {
            if (parent == element) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line stands beside the words of those who write: {@code Ответить}, {@code 12 мая 2025, 14:30}. */
    static boolean isFurniture(String line) {
        if (line.codePoints().noneMatch(Character::isLetter)) {
            return true;
        }
        String small = line.toLowerCase(Locale.ROOT);
        return line.length() <= LONGEST_FURNITURE
                && (PublicationDate.isAll(line) || LINES.stream().anyMatch(known -> isLike(small, known)));
    }

    /** {@code * назад} is how a line ends, {@code вчера в *} how it begins, anything else is the line. */
    private static boolean isLike(String line, String known) {
        if (known.startsWith("*")) {
            return line.endsWith(known.substring(1));
        }
        return known.endsWith("*") ? line.startsWith(known.substring(0, known.length() - 1)) : line.equals(known);
    }
}
