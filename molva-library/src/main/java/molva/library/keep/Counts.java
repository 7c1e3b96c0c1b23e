package molva.library.keep;

import java.util.List;
import java.util.Locale;
import molva.attribution.Attribution;
import org.jdbi.v3.core.Handle;

/** Counts over the latest versions of all articles. */
final class Counts {
    private static final String FROM = " FROM statement s JOIN version v ON v.id = s.version"
            + " JOIN article a ON a.id = v.article AND a.version = v.number";

    private final Handle handle;

    Counts(Handle handle) {
        this.handle = handle;
    }

    /** What is in the library; failures, corrections and bytes are 0. */
    Stats figures() {
        return handle.createQuery("SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM version),"
                        + " (SELECT coalesce(sum(tokens), 0) FROM version), (SELECT count(*) FROM statement),"
                        + " (SELECT count(*) FROM statement WHERE attribution IS NOT NULL)")
                .map((row, context) -> new Stats(
                        row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), 0, 0, 0))
                .one();
    }

    /** The sources that most statements rest on. */
    List<SourceCount> sources(int limit) {
        return handle.createQuery("SELECT s.who, s.kind, count(*), count(DISTINCT a.id), count(DISTINCT v.outlet)"
                        + FROM + " WHERE s.who <> '' GROUP BY s.who ORDER BY count(*) DESC, s.who LIMIT ?")
                .bind(0, limit)
                .map((row, context) -> new SourceCount(
                        row.getString(1),
                        StatementRows.value(Attribution.Kind.class, row.getString(2)),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5)))
                .list();
    }

    /** Every outlet, that with most articles first. */
    List<OutletCount> outlets() {
        return handle.createQuery(
                        "SELECT v.outlet, count(*), sum(v.tokens), avg(v.anonymous), avg(v.own_voice), avg((SELECT count(*)"
                                + " FROM finding f WHERE f.version = v.id)) FROM article a JOIN version v"
                                + " ON v.article = a.id AND v.number = a.version WHERE v.outlet IS NOT NULL"
                                + " GROUP BY v.outlet ORDER BY count(*) DESC, v.outlet")
                .map((row, context) -> new OutletCount(
                        row.getString(1),
                        row.getInt(2),
                        row.getLong(3),
                        row.getDouble(4),
                        row.getDouble(5),
                        row.getDouble(6)))
                .list();
    }

    /** What statements of {@code who} or of {@code outlet} have in {@code facet}, the commonest first. */
    List<Count> of(By by, String name, Facet facet, int limit) {
        String column = switch (facet) {
            case OUTLET -> "coalesce(v.outlet, '')";
            case KIND -> "s.kind";
            case CUE -> "s.cue";
            case STANCE -> "s.stance";
            case MONTH -> "substr(coalesce(v.day, ''), 1, 7)";
            case DAY -> "coalesce(v.day, '')";
            case WHO -> "s.who";
        };
        String key = switch (by) {
            case WHO -> "s.who";
            case OUTLET -> "v.outlet";
        };
        boolean time = facet == Facet.MONTH || facet == Facet.DAY;
        return handle.createQuery("SELECT " + column + " AS name, count(*) AS number" + FROM + " WHERE " + key
                        + " = ? AND s.attribution IS NOT NULL GROUP BY 1 HAVING name <> ''"
                        + (time ? " ORDER BY name" : " ORDER BY number DESC, name") + " LIMIT ?")
                .bind(0, name)
                .bind(1, limit)
                .map((row, context) -> new Count(row.getString(1), row.getLong(2)))
                .list();
    }

    /** How many rows {@code table} has. */
    long rows(String table) {
        return handle.createQuery("SELECT count(*) FROM " + table.toLowerCase(Locale.ROOT))
                .mapTo(Long.class)
                .one();
    }
}
