package molva.library.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import molva.Analysis;
import org.jdbi.v3.core.Handle;

/** Asks the database whether it is whole, and every article whether its parts agree. */
final class Check {
    private static final int MOST_COMPLAINTS = 100;

    private final Handle handle;
    private final List<String> complaints = new ArrayList<>();

    Check(Handle handle) {
        this.handle = handle;
    }

    List<String> run(LongConsumer checked) {
        sqlite("PRAGMA integrity_check");
        none("SELECT 'a row of ' || \"table\" || ' belongs to nothing' FROM pragma_foreign_key_check");
        none("SELECT 'article ' || a.id || ' has no version ' || a.version FROM article a WHERE NOT EXISTS"
                + " (SELECT 1 FROM version v WHERE v.article = a.id AND v.number = a.version)");
        none("SELECT 'article ' || article || ' has its versions ' || max(number) || ' and ' || count(*) FROM version"
                + " GROUP BY article HAVING max(number) <> count(*)");
        none("SELECT 'articles ' || group_concat(a.id) || ' are one text of one outlet' FROM version v"
                + " JOIN article a ON a.id = v.article GROUP BY v.hash, a.place HAVING count(*) > 1");
        none("SELECT 'article ' || a.id || ' was never told to the index' FROM article a WHERE NOT EXISTS"
                + " (SELECT 1 FROM news n WHERE n.article = a.id)");
        versions(checked);
        return complaints;
    }

    private void sqlite(String question) {
        List<String> answers = handle.createQuery(question).mapTo(String.class).list();
        answers.stream().filter(answer -> !answer.equals("ok")).forEach(this::complain);
    }

    private void none(String question) {
        handle.createQuery(question).mapTo(String.class).forEach(this::complain);
    }

    private void versions(LongConsumer checked) {
        record Row(long id, long article, int number) {}
        List<Row> rows = handle.createQuery("SELECT id, article, number FROM version ORDER BY id")
                .map((row, context) -> new Row(row.getLong(1), row.getLong(2), row.getInt(3)))
                .list();
        Articles articles = new Articles(handle);
        long done = 0;
        for (Row row : rows) {
            try {
                Analysis machine =
                        articles.analysis(row.article(), row.number()).orElseThrow();
                Analysis analysis = Corrected.of(machine, new Corrections(handle).of(row.article(), row.number()))
                        .analysis();
                int stated = Statements.of(analysis).size();
                long kept = handle.createQuery("SELECT count(*) FROM statement WHERE version = ?")
                        .bind(0, row.id())
                        .mapTo(Long.class)
                        .one();
                if (stated != kept) {
                    complain("article " + row.article() + " has " + kept + " statements and should have " + stated);
                }
            } catch (RuntimeException damaged) {
                complain("article " + row.article() + ": " + damaged.getMessage());
            }
            checked.accept(++done);
        }
    }

    private void complain(String line) {
        if (complaints.size() < MOST_COMPLAINTS) {
            complaints.add(line);
        }
    }
}
