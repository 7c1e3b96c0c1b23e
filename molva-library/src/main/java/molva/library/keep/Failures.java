package molva.library.keep;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Keeps what could not be kept. */
final class Failures {
    private final Handle handle;

    Failures(Handle handle) {
        this.handle = handle;
    }

    long add(String input, String manner, String reason, String now) {
        handle.createUpdate("INSERT INTO failure (input, reason, attempts, last, manner) VALUES (?, ?, 1, ?, ?)"
                        + " ON CONFLICT (input) DO UPDATE SET reason = excluded.reason, attempts = attempts + 1,"
                        + " last = excluded.last, manner = excluded.manner")
                .bind(0, input)
                .bind(1, reason)
                .bind(2, now)
                .bind(3, manner)
                .execute();
        return handle.createQuery("SELECT id FROM failure WHERE input = ?")
                .bind(0, input)
                .mapTo(Long.class)
                .one();
    }

    boolean remove(String input) {
        return handle.execute("DELETE FROM failure WHERE input = ?", input) > 0;
    }

    Page<Failure> list(int offset, int limit) {
        long total = new Counts(handle).rows("failure");
        List<Failure> items = handle.createQuery(
                        "SELECT id, input, reason, attempts, last, manner FROM failure ORDER BY id LIMIT ? OFFSET ?")
                .bind(0, limit)
                .bind(1, offset)
                .map((row, context) -> new Failure(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
        return new Page<>(items, total);
    }
}
