package molva.library.keep;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The feeds that are followed. */
final class FollowedRows {
    private final Handle handle;

    FollowedRows(Handle handle) {
        this.handle = handle;
    }

    List<Followed> all() {
        return handle.createQuery("SELECT address, title, tag, modified FROM followed ORDER BY rowid")
                .map((row, context) ->
                        new Followed(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** Whether it was not there before. */
    boolean add(String address, String title) {
        return handle.execute(
                        "INSERT INTO followed (address, title) VALUES (?, ?) ON CONFLICT (address) DO NOTHING",
                        address,
                        title)
                > 0;
    }

    boolean remove(String address) {
        return handle.execute("DELETE FROM followed WHERE address = ?", address) > 0;
    }

    boolean stamp(String address, String tag, String modified) {
        return handle.execute("UPDATE followed SET tag = ?, modified = ? WHERE address = ?", tag, modified, address)
                > 0;
    }
}
