package molva.library.keep;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The feeds that a library follows. Thread-safe; what writes answers once it is on the disk. */
public final class Feeds {
    private final Store store;

    Feeds(Store store) {
        this.store = store;
    }

    /** All, in the order in which they were added. */
    public List<Followed> all() {
        return store.ask(
                handle -> handle.createQuery("SELECT address, title, tag, modified FROM followed ORDER BY rowid")
                        .map((row, context) ->
                                new Followed(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                        .list());
    }

    /** Follows a feed; answers whether it is a new one. */
    public CompletableFuture<Boolean> follow(String address, String title) {
        return changes(
                "INSERT INTO followed (address, title) VALUES (?, ?) ON CONFLICT (address) DO NOTHING", address, title);
    }

    /** Follows a feed no more; answers whether it was followed. */
    public CompletableFuture<Boolean> unfollow(String address) {
        return changes("DELETE FROM followed WHERE address = ?", address);
    }

    /** Keeps what a feed's server said of its age. */
    public CompletableFuture<Boolean> stamp(String address, String tag, String modified) {
        return changes("UPDATE followed SET tag = ?, modified = ? WHERE address = ?", tag, modified, address);
    }

    private CompletableFuture<Boolean> changes(String sql, Object... values) {
        return store.write(handle -> handle.execute(sql, values) > 0);
    }
}
