package molva.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * What stands on a page beside its article: navigation, related links, sharing, comments. Told by the words of classes,
 * identifiers and roles, unless a good part of the page's prose is inside.
 */
final class Clutter {
    private static final Set<String> WORDS = NameList.read("clutter.txt");
    private static final Set<String> COMMENTS = NameList.read("comment-names.txt");
    private static final Set<String> BESIDE_COMMENTS = NameList.read("comment-furniture.txt");
    private static final Set<String> POSTS = NameList.read("post-names.txt");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "toolbar");
    private static final Set<String> NEVER = Set.of("html", "body", "main", "article", "h1");
    /** An element with more than this share of the page's prose is never clutter, whatever it is called. */
    private static final double LARGEST_SHARE = 0.4;

    private final Prose prose;
    private final int all;
    private final Predicate<String> words;
    private final Set<Element> further;

    Clutter(Prose prose, int all) {
        this(prose, all, WORDS::contains, Set.of());
    }

    private Clutter(Prose prose, int all, Predicate<String> words, Set<Element> further) {
        this.further = further;
        this.prose = prose;
        this.all = all;
        this.words = words;
    }

    /** The same and these elements. */
    Clutter with(Set<Element> elements) {
        return new Clutter(prose, all, words, elements);
    }

    /** What stands beside the words in a comment: who wrote it and when, votes, answering. */
    Clutter ofComments() {
        return new Clutter(
                prose,
                Integer.MAX_VALUE,
                word -> !COMMENTS.contains(word) && (WORDS.contains(word) || BESIDE_COMMENTS.contains(word)),
                Set.of());
    }

    /** Whether the page calls it comments. */
    static boolean isComments(Element element) {
        return element.attr("itemprop").equalsIgnoreCase("comment")
                || element.attr("itemtype").endsWith("/Comment")
                || words(element.className()).stream().anyMatch(COMMENTS::contains)
                || words(element.id()).stream().anyMatch(COMMENTS::contains);
    }

    boolean holds(Element element) {
        if (NEVER.contains(element.normalName())) {
            return false;
        }
        return further.contains(element)
                || isHidden(element)
                || (ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT)) || isNamedSo(element))
                        && prose.in(element) <= all * LARGEST_SHARE;
    }

    /** The words of a name, divided at marks and before capitals: {@code articleRelated_links} is three. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean mark = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
            boolean capital = !mark
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (mark || capital) {
                if (i > start) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = capital ? i : i + 1;
            }
        }
        return words;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private boolean isNamedSo(Element element) {
        boolean named = words(element.className()).stream().anyMatch(words)
                || words(element.id()).stream().anyMatch(words);
        return named && element.classNames().stream().noneMatch(POSTS::contains);
    }
}
