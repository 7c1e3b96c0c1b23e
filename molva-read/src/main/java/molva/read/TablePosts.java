package molva.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Posts of a forum that is laid out in tables without names: rows of one table, or tables one under the other, each with as
 * many cells, whose words stand in the same cell, beside a few lines about who wrote them.
 */
final class TablePosts {
    /** A post that has this share of another's prose is its like. */
    private static final double LEAST_ALIKE = 0.2;

    /** So many letters at most stand beside a post. */
    private static final int LONGEST_CARD = 200;

    private final Prose prose;

    TablePosts(Prose prose) {
        this.prose = prose;
    }

    /** Whether a row or a table has neighbours that are posts of one thread with it. */
    boolean isPost(Element one) {
        Optional<Place> place = place(one);
        return place.isPresent()
                && one.siblingElements().stream().anyMatch(other -> isLike(one, other) && place.equals(place(other)));
    }

    private boolean isLike(Element one, Element other) {
        return prose.in(other) >= prose.in(one) * LEAST_ALIKE && prose.in(one) >= prose.in(other) * LEAST_ALIKE;
    }

    /** Everything beside the posts, if the largest children of {@code thread} are some; else nothing. */
    Set<Element> beside(Element thread) {
        Set<Element> beside = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional<Element> largest = thread.children().stream().max(Comparator.comparingInt(prose::in));
        if (largest.filter(this::isPost).isPresent()) {
            Place place = place(largest.get()).orElseThrow();
            thread.children().forEach(child -> addBeside(child, place, beside));
        }
        return beside;
    }

    private void addBeside(Element child, Place place, Set<Element> beside) {
        List<Element> cells = cells(child);
        boolean isPost = cells.size() == place.cells();
        for (int i = 0; i < cells.size(); i++) {
            Element cell = cells.get(i);
            if (prose.in(cell) == 0 && !(isPost && i == place.words() && isSentence(cell))) {
                beside.add(cell);
            }
        }
    }

    private static boolean isSentence(Element cell) {
        String words = cell.text().strip();
        return !words.isEmpty() && ".!?…»)".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Of how many cells a post is, and which of them has its words. */
    private record Place(int cells, int words) {}

    /** Empty where it is no row and no table, of one cell alone, or with much in several cells. */
    private Optional<Place> place(Element post) {
        List<Element> cells = cells(post);
        int words = 0;
        for (int i = 1; i < cells.size(); i++) {
            words = prose.in(cells.get(i)) > prose.in(cells.get(words)) ? i : words;
        }
        if (cells.size() < 2 || prose.in(cells.get(words)) == 0) {
            return Optional.empty();
        }
        int card = 0;
        for (int i = 0; i < cells.size(); i++) {
            card += i == words ? 0 : cells.get(i).text().length();
        }
        return card == 0 || card > LONGEST_CARD ? Optional.empty() : Optional.of(new Place(cells.size(), words));
    }

    /** The cells of a row, or of the rows of a table, but for those of tables inside them. */
    private static List<Element> cells(Element post) {
        List<Element> cells = new ArrayList<>();
        switch (post.normalName()) {
            case "tr" -> cells.addAll(post.children());
            case "table" ->
                post.children().forEach(body -> body.children().forEach(row -> cells.addAll(row.children())));
            default -> {}
        }
        return cells;
    }
}
