package molva.library.keep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import molva.library.keep.LibraryException.Reason;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/**
 * The SQLite file of a library, with one connection that writes and some that read. Thread-safe but for {@link #writing},
 * which belongs to one thread.
 */
final class Database implements AutoCloseable {
    static final String FILE = "molva.db";
    private static final String LOCK = "library.lock";
    static final int SCHEMA = 7;
    private static final int PATIENCE_MS = 10_000;

    private final Jdbi jdbi;
    private final Optional<FileLock> lock;
    private Optional<Handle> writing = Optional.empty();
    private final ConcurrentLinkedDeque<Handle> resting = new ConcurrentLinkedDeque<>();

    private Database(Jdbi jdbi, Optional<FileLock> lock) {
        this.jdbi = jdbi;
        this.lock = lock;
    }

    /** @throws LibraryException if it cannot be opened, in words for the user */
    static Database open(Path folder, Access access) {
        if (access == Access.READ && !Files.exists(folder.resolve(FILE))) {
            throw new LibraryException(Reason.MISSING, "there is no library in " + folder + "; molva add makes one");
        }
        Optional<FileLock> lock = access == Access.WRITE ? Optional.of(lock(folder)) : Optional.empty();
        Database database = new Database(Jdbi.create(source(folder, access)), lock);
        try {
            database.bringUpToDate(folder);
            return database;
        } catch (RuntimeException failed) {
            database.close();
            throw Trouble.of(failed, folder);
        }
    }

    /**
     * Makes the folder where there is none, and makes it this process's to write in.
     *
     * @throws LibraryException if it is another's, or cannot be written in
     */
    static FileLock lock(Path folder) {
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException ours) {
            // Somebody else in this process has it: the same answer as for another process.
        } catch (IOException refused) {
            throw Trouble.of(refused, folder);
        }
        close(channel);
        throw new LibraryException(
                Reason.BUSY,
                "the library " + folder
                        + " is being written to by another Molva (molva serve or molva add); wait for it or stop it");
    }

    private static void close(@org.jspecify.annotations.Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException closedAnyway) {
            // Nothing was written to it.
        }
    }

    /** Where nothing can be written, not even what readers tell each other, the file is read as one that never changes. */
    private static SQLiteDataSource source(Path folder, Access access) {
        Path file = folder.resolve(FILE);
        boolean still =
                access == Access.READ && !Files.isWritable(folder) && !Files.exists(folder.resolve(FILE + "-wal"));
        if (still) {
            SQLiteConfig config = new SQLiteConfig();
            config.setReadOnly(true);
            SQLiteDataSource source = new SQLiteDataSource(config);
            source.setUrl("jdbc:sqlite:" + file.toUri() + "?immutable=1");
            return source;
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE_MS);
        config.enforceForeignKeys(true);
        config.setCacheSize(-16_000);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /** Flyway takes a third of a second to start, so it is asked only where something is to be done. */
    private void bringUpToDate(Path folder) {
        int version = read(handle ->
                handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one());
        if (version > SCHEMA) {
            throw new LibraryException(
                    Reason.NEWER,
                    "the library " + folder + " was written by a newer Molva (its version is " + version
                            + ", this Molva knows " + SCHEMA + "); use that one");
        }
        if (version < SCHEMA) {
            if (lock.isEmpty()) {
                throw new LibraryException(
                        Reason.OLDER,
                        "the library " + folder + " was written by an older Molva; molva library check --library "
                                + folder + " updates it");
            }
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(source(folder, Access.WRITE))
                    .locations("classpath:molva/library/keep/migrations")
                    .loggers("slf4j")
                    .load()
                    .migrate();
        }
    }

    /** The connection that writes. */
    Handle writing() {
        if (lock.isEmpty()) {
            throw new LibraryException("the library was opened for reading alone");
        }
        Handle handle = writing.orElseGet(jdbi::open);
        writing = Optional.of(handle);
        return handle;
    }

    /** Answers a question on a connection of its own, in one view of the data. */
    <T> T read(Function<Handle, T> question) {
        Handle handle = Optional.ofNullable(resting.pollFirst()).orElseGet(jdbi::open);
        try {
            return handle.inTransaction(question::apply);
        } finally {
            resting.addFirst(handle);
        }
    }

    /** Writes a copy of all that is committed into {@code file}, which must not exist. */
    void copyInto(Path file) {
        try (Handle handle = jdbi.open();
                PreparedStatement copy = handle.getConnection().prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, file.toString());
            copy.execute();
        } catch (SQLException failed) {
            throw new LibraryException("cannot write " + file + ": no such folder, no right to, or no space", failed);
        }
    }

    @Override
    public void close() {
        resting.forEach(Handle::close);
        writing.ifPresent(Handle::close);
        lock.ifPresent(Database::release);
    }

    static void release(FileLock lock) {
        close(lock.channel());
    }
}
