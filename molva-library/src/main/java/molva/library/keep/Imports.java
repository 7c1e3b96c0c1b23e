package molva.library.keep;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** How far large files were added, so that a run that was stopped is gone on with. Thread-safe. */
public final class Imports {
    private final Store store;

    /**
     * How far one file was added.
     *
     * @param stamp tells whether it is still the same file, read in the same way
     * @param position of the last document that was settled, as archives count
     * @param within how many of the documents at that position were settled
     */
    public record Reached(String stamp, long position, long within) {}

    Imports(Store store) {
        this.store = store;
    }

    /** How far the file was added in a run that did not come to its end. */
    public Optional<Reached> reached(String file) {
        return store.ask(handle -> handle.createQuery("SELECT stamp, position, within FROM import WHERE file = ?")
                .bind(0, file)
                .map((row, context) -> new Reached(row.getString(1), row.getLong(2), row.getLong(3)))
                .findOne());
    }

    /** Keeps how far it was added; written after everything that was added before. */
    public CompletableFuture<Boolean> reach(String file, Reached reached) {
        return store.write(handle -> handle.execute(
                        "INSERT OR REPLACE INTO import (file, stamp, position, within) VALUES (?, ?, ?, ?)",
                        file,
                        reached.stamp(),
                        reached.position(),
                        reached.within())
                > 0);
    }

    /** Forgets how far it was added; answers whether anything was known. */
    public CompletableFuture<Boolean> finish(String file) {
        return store.write(handle -> handle.execute("DELETE FROM import WHERE file = ?", file) > 0);
    }
}
