package molva.app.serve;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import molva.app.format.Names;
import molva.app.format.Table;
import molva.library.Comparison;
import molva.library.Library;
import molva.library.keep.Article;
import molva.library.keep.ArticleFilter;
import molva.library.keep.Page;

/** The lists that the library's pages show, whole, as tables for spreadsheets. */
final class Lists {
    private static final int TOGETHER = 2_000;

    private final Shelf shelf;

    Lists(Shelf shelf) {
        this.shelf = shelf;
    }

    /** All articles that the filter of the address lets through. */
    void articles(Context context) {
        ArticleFilter filter = LibraryPages.filter(context);
        List<List<String>> rows = rows(
                "id",
                "version",
                "title",
                "outlet",
                "published",
                "author",
                "url",
                "words",
                "anonymous",
                "own_voice",
                "tags");
        shelf.read(library -> {
            Page<Article> part;
            int offset = 0;
            do {
                part = library.store().articles(filter.page(offset, TOGETHER));
                part.items().forEach(article -> rows.add(row(article)));
                offset += TOGETHER;
            } while (offset < part.total());
            return rows;
        });
        send(context, "articles", rows);
    }

    private static List<String> row(Article article) {
        return List.of(
                Long.toString(article.id()),
                Integer.toString(article.version()),
                article.title(),
                article.outlet().orElse(""),
                article.published().orElse(""),
                article.author().orElse(""),
                article.url().orElse(""),
                Integer.toString(article.tokens()),
                figure(article.anonymous()),
                figure(article.ownVoice()),
                String.join(", ", article.tags()));
    }

    /** Every source that has a name. */
    void sources(Context context) {
        List<List<String>> rows = rows("who", "kind", "statements", "articles", "outlets");
        shelf.read(library -> library.store().sources(Integer.MAX_VALUE))
                .forEach(source -> rows.add(List.of(
                        source.who(),
                        Names.of(source.kind()),
                        Integer.toString(source.statements()),
                        Integer.toString(source.articles()),
                        Integer.toString(source.outlets()))));
        send(context, "sources", rows);
    }

    void outlets(Context context) {
        List<List<String>> rows = rows("outlet", "articles", "words", "anonymous", "own_voice", "findings");
        shelf.read(library -> library.store().outlets())
                .forEach(outlet -> rows.add(List.of(
                        outlet.outlet(),
                        Integer.toString(outlet.articles()),
                        Long.toString(outlet.tokens()),
                        figure(outlet.anonymous()),
                        figure(outlet.ownVoice()),
                        figure(outlet.findings()))));
        send(context, "outlets", rows);
    }

    /** Statements that two articles share, then those that one alone has. */
    void comparison(Context context) {
        long a = Query.id(Query.text(context, "a"));
        long b = Query.id(Query.text(context, "b"));
        Comparison compared = shelf.read(library -> both(library, a, b));
        List<List<String>> rows = rows("in", "likeness", "who_first", "first", "who_second", "second");
        compared.shared()
                .forEach(pair -> rows.add(List.of(
                        "both",
                        figure(pair.likeness()),
                        pair.first().who(),
                        pair.first().content(),
                        pair.second().who(),
                        pair.second().content())));
        compared.onlyFirst().forEach(one -> rows.add(List.of("first", "", one.who(), one.content(), "", "")));
        compared.onlySecond().forEach(one -> rows.add(List.of("second", "", "", "", one.who(), one.content())));
        send(context, "comparison", rows);
    }

    private static Comparison both(Library library, long a, long b) {
        ComparePages.article(library, a);
        ComparePages.article(library, b);
        return library.compare(a, b);
    }

    private static List<List<String>> rows(String... columns) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(columns));
        return rows;
    }

    private static String figure(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }

    private static void send(Context context, String name, List<List<String>> rows) {
        context.header("Content-Disposition", "attachment; filename=\"molva-" + name + ".csv\"");
        context.result(Table.of(rows)).contentType("text/csv; charset=utf-8");
    }
}
