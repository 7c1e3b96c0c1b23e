package molva.app.serve;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import molva.library.Comparison;
import molva.library.Library;
import molva.library.keep.Article;
import molva.library.keep.ArticleFilter;
import molva.library.keep.Page;

/** Two articles side by side. */
public final class ComparePages {
    private static final int SIZE = 20;

    /** A statement as each article has it; {@code likeness} 0 to 1. */
    public record Pair(Line first, Line second, double likeness) {
        /** Whether each has it on another's word. */
        public boolean otherSource() {
            return !first.statement().who().equals(second.statement().who());
        }

        public boolean otherStance() {
            return first.statement().stance() != second.statement().stance();
        }
    }

    private final Pages pages;
    private final Shelf shelf;

    ComparePages(Pages pages, Shelf shelf) {
        this.pages = pages;
        this.shelf = shelf;
    }

    /** Both where {@code a=} and {@code b=} name them; with {@code a=} alone, what it can be compared with. */
    void compare(Context context) {
        Optional<String> second = Query.given(context, "b");
        long a = Query.id(Query.text(context, "a"));
        if (second.isEmpty()) {
            choose(context, a);
            return;
        }
        long b = Query.id(second.get());
        if (a == b) {
            throw new Problem(400, "compare.same");
        }
        pages.show(context, "compare.jte", shelf.read(library -> values(library, a, b)));
    }

    private static Map<String, Object> values(Library library, long a, long b) {
        Article first = article(library, a);
        Article second = article(library, b);
        Comparison compared = library.compare(a, b);
        List<Pair> shared = compared.shared().stream()
                .map(pair -> new Pair(Line.of(pair.first()), Line.of(pair.second()), pair.likeness()))
                .toList();
        return Map.of(
                "first", first,
                "second", second,
                "shared", shared,
                "onlyFirst", compared.onlyFirst().stream().map(Line::of).toList(),
                "onlySecond", compared.onlySecond().stream().map(Line::of).toList(),
                "compared", compared);
    }

    private void choose(Context context, long a) {
        int number = Query.number(context, "page", 1, 1, Paging.MOST);
        String words = Query.text(context, "words");
        ArticleFilter filter = LibraryPages.filter(context).page((number - 1) * SIZE, SIZE);
        pages.show(context, "choose.jte", shelf.read(library -> {
            Page<Article> others = library.store().articles(filter);
            String base = Link.to("/compare", "a", Long.toString(a), "words", words);
            return Map.of(
                    "first",
                    article(library, a),
                    "wanted",
                    words,
                    "others",
                    (Object) others.items().stream()
                            .filter(other -> other.id() != a)
                            .toList(),
                    "paging",
                    new Paging(others.total(), number, SIZE, base));
        }));
    }

    static Article article(Library library, long id) {
        return library.article(id)
                .orElseThrow(() -> new Problem(404, "problem.missing"))
                .article();
    }
}
