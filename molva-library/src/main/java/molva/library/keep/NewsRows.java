package molva.library.keep;

import java.util.List;
import molva.Analysis;
import org.jdbi.v3.core.Handle;

/** Reads the news with what an index needs of each article. */
final class NewsRows {
    private final Handle handle;

    /** Number of the latest of the news. */
    static long latest(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(id), 0) FROM news")
                .mapTo(Long.class)
                .one();
    }

    NewsRows(Handle handle) {
        this.handle = handle;
    }

    List<News> after(long position, int limit) {
        return handle.createQuery(
                        "SELECT n.id AS news, a.id AS article, v.id AS version, v.number, v.day, v.title, v.url, v.outlet,"
                                + " v.published, v.author, v.language, v.text, v.analysis, v.tags, v.oddities FROM news n"
                                + " JOIN article a ON a.id = n.article JOIN version v ON v.article = a.id AND v.number = a.version"
                                + " WHERE n.id > ? ORDER BY n.id LIMIT ?")
                .bind(0, position)
                .bind(1, limit)
                .map((row, context) -> {
                    long article = row.getLong("article");
                    Analysis machine = Articles.analysis(row);
                    List<Correction> corrections = new Corrections(handle).of(article, row.getInt("number"));
                    return new News(
                            row.getLong("news"),
                            article,
                            Articles.optional(row, "outlet"),
                            Articles.optional(row, "day"),
                            Corrected.of(machine, corrections).analysis(),
                            statements(row.getLong("version")));
                })
                .list();
    }

    private List<Long> statements(long version) {
        return handle.createQuery("SELECT id FROM statement WHERE version = ? ORDER BY id")
                .bind(0, version)
                .mapTo(Long.class)
                .list();
    }
}
