package molva.library.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import molva.Analysis;
import molva.text.Metadata;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads articles and their versions. */
final class Articles {
    private static final String COLUMNS =
            "a.id, v.number, v.title, v.url, v.outlet, v.published, v.day, v.author, v.language, v.tokens, v.anonymous,"
                    + " v.own_voice, v.added, v.tags";
    private static final String LATEST = " FROM article a JOIN version v ON v.article = a.id AND v.number = a.version";

    private final Handle handle;

    Articles(Handle handle) {
        this.handle = handle;
    }

    Optional<Article> latest(long id) {
        return handle.createQuery("SELECT " + COLUMNS + LATEST + " WHERE a.id = ?")
                .bind(0, id)
                .map((row, context) -> article(row))
                .findOne();
    }

    Optional<Long> byAddress(String url) {
        return Address.of(url)
                .flatMap(address -> handle.createQuery("SELECT id FROM article WHERE address = ?")
                        .bind(0, address.canonical())
                        .mapTo(Long.class)
                        .findOne());
    }

    Page<Article> list(ArticleFilter filter) {
        Map<String, Object> values = new TreeMap<>();
        List<String> conditions = new ArrayList<>();
        if (!filter.words().isBlank()) {
            conditions.add("instr(v.title_lower, :words) > 0");
            values.put("words", filter.words().strip().toLowerCase(Locale.ROOT));
        }
        given(filter.outlet(), "v.outlet = :outlet", "outlet", conditions, values);
        given(filter.after(), "v.day >= :after", "after", conditions, values);
        given(filter.before(), "v.day < :before", "before", conditions, values);
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        String counting = conditions.isEmpty() ? "SELECT count(*) FROM article" : "SELECT count(*)" + LATEST + where;
        long total = bound(counting, values).mapTo(Long.class).one();
        List<Article> items = bound(
                        "SELECT " + COLUMNS + LATEST + where
                                + " ORDER BY v.day IS NULL, v.published DESC, v.article DESC LIMIT :limit OFFSET :offset",
                        values)
                .bind("limit", filter.limit())
                .bind("offset", filter.offset())
                .map((row, context) -> article(row))
                .list();
        return new Page<>(items, total);
    }

    private static void given(
            Optional<String> value,
            String condition,
            String name,
            List<String> conditions,
            Map<String, Object> values) {
        value.ifPresent(known -> {
            conditions.add(condition);
            values.put(name, known);
        });
    }

    private Query bound(String sql, Map<String, Object> values) {
        Query query = handle.createQuery(sql);
        values.forEach(query::bind);
        return query;
    }

    /** Only the machine's reading of a version. */
    Optional<Analysis> analysis(long article, int number) {
        return handle.createQuery(
                        "SELECT v.title, v.url, v.outlet, v.published, v.author, v.language, v.text, v.analysis, v.tags, v.oddities"
                                + " FROM version v WHERE v.article = ? AND v.number = ?")
                .bind(0, article)
                .bind(1, number)
                .map((row, context) -> analysis(row))
                .findOne();
    }

    static Analysis analysis(ResultSet row) throws SQLException {
        Metadata metadata = new Metadata(
                Optional.of(row.getString("title")).filter(title -> !title.isEmpty()),
                optional(row, "url"),
                optional(row, "outlet"),
                optional(row, "published"),
                optional(row, "author"),
                row.getString("language"),
                Lines.tags(row.getString("tags")));
        return AnalysisBytes.read(
                row.getBytes("analysis"), row.getString("text"), metadata, Lines.oddities(row.getString("oddities")));
    }

    List<Version> versions(long article) {
        record Row(long id, int number, String added, String title) {}
        List<Row> rows = handle.createQuery(
                        "SELECT id, number, added, title FROM version WHERE article = ? ORDER BY number")
                .bind(0, article)
                .map((row, context) -> new Row(row.getLong(1), row.getInt(2), row.getString(3), row.getString(4)))
                .list();
        return rows.stream()
                .map(row -> new Version(
                        row.number(), row.added(), row.title(), changed(row.id(), "-"), changed(row.id(), "+")))
                .toList();
    }

    private List<String> changed(long version, String sign) {
        return handle.createQuery("SELECT words FROM change WHERE version = ? AND sign = ? ORDER BY rowid")
                .bind(0, version)
                .bind(1, sign)
                .mapTo(String.class)
                .list();
    }

    private static Article article(ResultSet row) throws SQLException {
        return new Article(
                row.getLong("id"),
                row.getInt("number"),
                row.getString("title"),
                optional(row, "url"),
                optional(row, "outlet"),
                optional(row, "published"),
                optional(row, "day"),
                optional(row, "author"),
                row.getString("language"),
                row.getInt("tokens"),
                row.getDouble("anonymous"),
                row.getDouble("own_voice"),
                row.getString("added"),
                Lines.tags(row.getString("tags")));
    }

    static Optional<String> optional(ResultSet row, String column) throws SQLException {
        @Nullable String value = row.getString(column);
        return Optional.ofNullable(value);
    }
}
