package molva.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * How much connected prose each element of a page holds: the letters of its paragraphs that are no links. Short scraps
 * such as the items of a menu count for nothing.
 */
final class Prose implements NodeFilter {
    private static final int SHORTEST_PARAGRAPH = 40;
    private static final int SHORTEST_SENTENCE = 15;

    private final Predicate<Element> skipped;
    private final Map<Element, Integer> letters = new IdentityHashMap<>();
    private final Map<Element, Integer> own = new IdentityHashMap<>();
    private final Deque<int[]> open = new ArrayDeque<>();
    private final Deque<Element> blocks = new ArrayDeque<>();
    private int links;
    private int run;
    private char last = ' ';

    private Prose(Predicate<Element> skipped) {
        this.skipped = skipped;
    }

    /** Counts the page without the elements that are to be skipped. */
    static Prose count(Element root, Predicate<Element> skipped) {
        Prose prose = new Prose(skipped);
        NodeTraversor.filter(prose, root);
        return prose;
    }

    /** Letters of prose in the element and all it holds. */
    int in(Element element) {
        return letters.getOrDefault(element, 0);
    }

    /** Letters of prose in the paragraphs that the element itself or its children are. */
    int directlyIn(Element element) {
        int sum = own.getOrDefault(element, 0);
        for (Element child : element.children()) {
            sum += own.getOrDefault(child, 0);
        }
        return sum;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            read(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (Tags.isLeftOut(element.normalName()) || skipped.test(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        links += element.normalName().equals("a") ? 1 : 0;
        if (Tags.isBlock(element.normalName())) {
            endRun();
            blocks.addLast(element);
            open.addLast(new int[1]);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        links -= element.normalName().equals("a") ? 1 : 0;
        if (Tags.isBlock(element.normalName())) {
            endRun();
            blocks.removeLast();
            int sum = open.removeLast()[0];
            letters.put(element, sum);
            if (!open.isEmpty()) {
                open.getLast()[0] += sum;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void read(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c)) {
                run += links == 0 ? 1 : 0;
                last = c;
            }
        }
    }

    private void endRun() {
        boolean sentence = ".!?…»”\":;".indexOf(last) >= 0;
        if (!blocks.isEmpty() && (run >= SHORTEST_PARAGRAPH || sentence && run >= SHORTEST_SENTENCE)) {
            open.getLast()[0] += run;
            own.merge(blocks.getLast(), run, Integer::sum);
        }
        run = 0;
        last = ' ';
    }
}
