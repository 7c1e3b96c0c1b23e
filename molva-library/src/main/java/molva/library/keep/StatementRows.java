package molva.library.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import molva.attribution.Attribution;
import molva.text.Span;
import org.jdbi.v3.core.Handle;

/** Reads statements. */
final class StatementRows {
    private static final int TOGETHER = 500;
    private static final String SELECT =
            "SELECT s.*, a.id AS article, v.title, v.outlet, v.day, v.url FROM statement s JOIN version v ON v.id = s.version"
                    + " JOIN article a ON a.id = v.article AND a.version = v.number";

    private final Handle handle;

    StatementRows(Handle handle) {
        this.handle = handle;
    }

    /** In the order of {@code ids}; those that are no longer there are left out. */
    List<Statement> list(List<Long> ids) {
        Map<Long, Statement> found = new HashMap<>();
        for (int i = 0; i < ids.size(); i += TOGETHER) {
            handle.createQuery(SELECT + " WHERE s.id IN (<ids>)")
                    .bindList("ids", ids.subList(i, Math.min(ids.size(), i + TOGETHER)))
                    .map((row, context) -> statement(row))
                    .forEach(statement -> found.put(statement.id(), statement));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Those of the latest version of an article, in the order of {@link Statements#of}. */
    List<Statement> ofArticle(long article) {
        return handle.createQuery(SELECT + " WHERE a.id = ? ORDER BY s.id")
                .bind(0, article)
                .map((row, context) -> statement(row))
                .list();
    }

    /** Those of one source, the latest published first. */
    Page<Statement> ofSource(String who, int offset, int limit) {
        long total = handle.createQuery("SELECT count(*) FROM statement s JOIN version v ON v.id = s.version"
                        + " JOIN article a ON a.id = v.article AND a.version = v.number WHERE s.who = ?")
                .bind(0, who)
                .mapTo(Long.class)
                .one();
        List<Statement> items = handle.createQuery(
                        SELECT + " WHERE s.who = ? ORDER BY v.published DESC, s.id LIMIT ? OFFSET ?")
                .bind(0, who)
                .bind(1, limit)
                .bind(2, offset)
                .map((row, context) -> statement(row))
                .list();
        return new Page<>(items, total);
    }

    /** The words of each statement from its first to its last character, as they stand in the text. */
    Map<Long, String> passages(List<Statement> statements) {
        Map<Long, String> passages = new HashMap<>();
        for (int i = 0; i < statements.size(); i += TOGETHER) {
            passages(statements.subList(i, Math.min(statements.size(), i + TOGETHER)), passages);
        }
        return passages;
    }

    /** Each text is read once, however many of the statements stand in it. */
    private void passages(List<Statement> statements, Map<Long, String> passages) {
        Map<Long, Long> versions = new HashMap<>();
        handle.createQuery("SELECT id, version FROM statement WHERE id IN (<ids>)")
                .bindList("ids", statements.stream().map(Statement::id).toList())
                .map((row, context) -> Map.entry(row.getLong(1), row.getLong(2)))
                .forEach(row -> versions.put(row.getKey(), row.getValue()));
        if (versions.isEmpty()) {
            return;
        }
        Map<Long, String> texts = new HashMap<>();
        handle.createQuery("SELECT id, text FROM version WHERE id IN (<ids>)")
                .bindList("ids", List.copyOf(new HashSet<>(versions.values())))
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(row -> texts.put(row.getKey(), row.getValue()));
        for (Statement statement : statements) {
            Optional.ofNullable(versions.get(statement.id()))
                    .map(texts::get)
                    .ifPresent(text ->
                            passages.put(statement.id(), statement.span().in(text)));
        }
    }

    private static Statement statement(ResultSet row) throws SQLException {
        int attribution = row.getInt("attribution");
        OptionalInt id = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(attribution);
        String findings = row.getString("findings");
        return new Statement(
                row.getLong("id"),
                id,
                row.getString("who"),
                value(Attribution.Kind.class, row.getString("kind")),
                value(Attribution.Manner.class, row.getString("manner")),
                value(Attribution.Stance.class, row.getString("stance")),
                row.getString("source"),
                row.getString("cue"),
                row.getString("content"),
                row.getString("rule"),
                row.getDouble("confidence"),
                new Span(row.getInt("start"), row.getInt("end")),
                findings.isEmpty() ? List.of() : Arrays.asList(findings.split(" ")),
                new Statement.Origin(
                        row.getLong("article"),
                        row.getString("title"),
                        Articles.optional(row, "outlet"),
                        Articles.optional(row, "day"),
                        Articles.optional(row, "url")));
    }

    static <E extends Enum<E>> E value(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }
}
