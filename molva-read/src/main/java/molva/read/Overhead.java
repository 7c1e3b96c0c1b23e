package molva.read;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The title of a page's article, wherever it stands, and the lead, where it stands over the article's own element. */
record Overhead(Optional<Element> title, Optional<Element> lead) {
    private static final Set<String> LEAD_WORDS = NameList.read("lead-names.txt");
    private static final int SHORTEST_TITLE = 10;
    private static final int MOST_HEADINGS = 100;
    private static final int SHORTEST_LEAD = 40;
    private static final int LONGEST_LEAD = 1000;

    static Overhead over(Element article, Document page, Clutter clutter) {
        Optional<Element> title = title(page);
        if (title.isEmpty() || holds(article, title.get())) {
            return new Overhead(title, Optional.empty());
        }
        boolean afterTitle = false;
        for (Element element : page.body().getAllElements()) {
            if (element == article) {
                break;
            }
            afterTitle |= element == title.get();
            if (afterTitle && isLead(element, article, clutter)) {
                return new Overhead(title, Optional.of(element));
            }
        }
        return new Overhead(title, Optional.empty());
    }

    /** The heading of the first order that shares most words with what the page calls itself; the first of equals. */
    private static Optional<Element> title(Document page) {
        Set<String> wanted = Set.copyOf(Clutter.words(page.title()));
        Optional<Element> best = Optional.empty();
        long most = -1;
        for (Element heading :
                headings(page).filter(one -> one.normalName().equals("h1")).toList()) {
            long shared = Clutter.words(heading.text()).stream()
                    .filter(wanted::contains)
                    .count();
            if (heading.hasText() && shared > most) {
                best = Optional.of(heading);
                most = shared;
            }
        }
        return best.or(() -> smaller(page));
    }

    /** Old pages have no heading of the first order: one that the page calls itself by. */
    private static Optional<Element> smaller(Document page) {
        String called = page.title();
        return headings(page)
                .filter(heading -> heading.text().length() >= SHORTEST_TITLE && called.contains(heading.text()))
                .findFirst();
    }

    /** Not more of them than a page has for people. */
    private static Stream<Element> headings(Document page) {
        return page.body().getAllElements().stream()
                .filter(element -> Tags.isHeading(element.normalName()))
                .limit(MOST_HEADINGS);
    }

    private static boolean isLead(Element element, Element article, Clutter clutter) {
        boolean named = element.attr("itemprop").equalsIgnoreCase("description")
                || Clutter.words(element.className()).stream().anyMatch(LEAD_WORDS::contains);
        if (!named || clutter.holds(element)) {
            return false;
        }
        int length = element.text().length();
        return length >= SHORTEST_LEAD && length <= LONGEST_LEAD && !holds(element, article) && element != article;
    }

    private static boolean holds(Element element, Element inner) {
        for (Element parent = inner.parent(); parent != null; parent = parent.parent()) {
            if (parent == element) {
                return true;
            }
        }
        return false;
    }
}
