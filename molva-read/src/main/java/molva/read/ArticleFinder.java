package molva.read;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds its article: where the page says so ({@code itemprop=articleBody} and names of
 * classes that content systems use), there; otherwise down from the top to where the prose gathers.
 */
final class ArticleFinder {
    private static final Set<String> BODY_NAMES = NameList.read("article-names.txt");
    private static final int SHORTEST_ARTICLE = 200;
    /** A part that the page calls its article must hold this much of the page's prose. */
    private static final double LEAST_NAMED = 0.3;

    /** A child that holds so much of its parent's prose is gone down into. */
    private static final double MOST = 0.85;

    /** So much is enough where the parent has no paragraphs of its own. */
    private static final double HALF = 0.5;

    /** A neighbour that holds this much of what a child holds is its like. */
    private static final double LEAST_ALIKE = 0.2;

    private final Prose prose;
    private final Clutter clutter;
    private final TablePosts posts;

    private ArticleFinder(Prose prose, Clutter clutter) {
        this.prose = prose;
        this.posts = new TablePosts(prose);
        this.clutter = clutter;
    }

    /** The article's element, what stands over it, and what on the page is clutter; of a thread, the article is its posts. */
    record Found(Optional<Element> title, Optional<Element> lead, Element article, Clutter clutter, boolean isThread) {
        /** Whether an element stands outside the article's own. */
        boolean isOverhead(Element element) {
            for (Element parent = element; parent != null; parent = parent.parent()) {
                if (parent == article) {
                    return false;
                }
            }
            return true;
        }
    }

    static Found find(Document page) {
        Element body = page.body();
        Prose whole = Prose.count(body, element -> false);
        Clutter clutter = new Clutter(whole, whole.in(body));
        Prose clean = Prose.count(body, clutter::holds);
        ArticleFinder finder = new ArticleFinder(clean, clutter);
        Element article = finder.named(body).orElseGet(() -> finder.descend(finder.start(body)));
        Set<Element> beside = finder.posts.beside(article);
        Clutter all = clutter.with(beside);
        Overhead overhead = Overhead.over(article, page, all);
        return new Found(overhead.title(), overhead.lead(), article, all, !beside.isEmpty());
    }

    /** The part that the page calls its article, the largest if there are several. */
    private Optional<Element> named(Element body) {
        Element best = body;
        int most = 0;
        for (Element element : body.getAllElements()) {
            if (isNamed(element) && prose.in(element) > most) {
                best = element;
                most = prose.in(element);
            }
        }
        return most >= SHORTEST_ARTICLE && most >= prose.in(body) * LEAST_NAMED ? Optional.of(best) : Optional.empty();
    }

    private static boolean isNamed(Element element) {
        String property = element.attr("itemprop");
        return property.equalsIgnoreCase("articleBody")
                || element.classNames().stream().anyMatch(BODY_NAMES::contains)
                || BODY_NAMES.contains(element.id());
    }

    /** The only article of the page, its main part, or the whole. */
    private Element start(Element body) {
        for (String tag : new String[] {"article", "main"}) {
            Optional<Element> largest = body.getElementsByTag(tag).stream().max(Comparator.comparingInt(prose::in));
            if (largest.isPresent() && isLongEnough(largest.get(), body)) {
                return largest.get();
            }
        }
        return body;
    }

    private boolean isLongEnough(Element part, Element body) {
        return prose.in(part) >= prose.in(body) * HALF && part.text().length() >= SHORTEST_ARTICLE;
    }

    private Element descend(Element start) {
        Element element = start;
        while (true) {
            Element child = richest(element);
            if (child == null) {
                return element;
            }
            int part = prose.in(child);
            int whole = prose.in(element);
            boolean noOwn = prose.directlyIn(element) * 2 < part && !isOneOfSeveral(child);
            if (part < whole * MOST && !(noOwn && part >= whole * HALF) || isParagraph(child)) {
                return element;
            }
            element = child;
        }
    }

    /** Whether it has neighbours built as it is that hold prose too: posts of a channel or a forum. */
    private boolean isOneOfSeveral(Element child) {
        return child.className().isEmpty()
                ? posts.isPost(child)
                : child.siblingElements().stream().anyMatch(other -> isLike(child, other));
    }

    private boolean isLike(Element child, Element other) {
        return other.className().equals(child.className())
                && other.normalName().equals(child.normalName())
                && prose.in(other) >= prose.in(child) * LEAST_ALIKE;
    }

    private static boolean isParagraph(Element child) {
        return switch (child.normalName()) {
            case "p", "li", "blockquote", "pre", "dd", "figcaption", "ul", "ol" -> true;
            default -> false;
        };
    }

    private @Nullable Element richest(Element element) {
        Element best = null;
        for (Element child : element.children()) {
            if (!clutter.holds(child) && prose.in(child) > (best == null ? 0 : prose.in(best))) {
                best = child;
            }
        }
        return best;
    }
}
