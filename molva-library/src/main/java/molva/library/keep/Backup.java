package molva.library.keep;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A copy of a library's database, on its way back. */
final class Backup {
    private final Path file;
    private final Path folder;
    private final Path part;

    private Backup(Path file, Path folder) {
        this.file = file;
        this.folder = folder;
        this.part = folder.resolve(Database.FILE + ".part");
    }

    /**
     * Puts the copy in the place of the library's database, once it was looked through; the library may be damaged.
     *
     * @throws LibraryException if there is none, or it is no whole library; the library is then as it was
     */
    static void restore(Path file, Path folder) {
        if (!Files.isRegularFile(file)) {
            throw new LibraryException("there is no backup " + file);
        }
        FileLock lock = Database.lock(folder);
        try {
            new Backup(file, folder).restore();
        } catch (IOException failed) {
            throw Trouble.of(failed, folder);
        } finally {
            Database.release(lock);
        }
    }

    private void restore() throws IOException {
        delete(part);
        try {
            Files.copy(file, part);
            lookThrough();
            delete(folder.resolve(Database.FILE));
            Files.move(part, folder.resolve(Database.FILE), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(part);
        }
    }

    /** Gives it another identity, too, so that an index of what was here before is not taken for its own. */
    private void lookThrough() {
        try (Handle handle = Jdbi.create("jdbc:sqlite:" + part).open()) {
            int version = handle.createQuery("PRAGMA user_version")
                    .mapTo(Integer.class)
                    .one();
            if (version > Database.SCHEMA) {
                throw new LibraryException(file + " was written by a newer Molva (its version is " + version
                        + ", this Molva knows " + Database.SCHEMA + "); use that one");
            }
            String whole = handle.createQuery("PRAGMA integrity_check(1)")
                    .mapTo(String.class)
                    .one();
            if (version < 1 || !whole.equals("ok")) {
                throw new LibraryException(file + " is no whole library: " + (version < 1 ? "something else" : whole));
            }
            handle.execute("UPDATE library SET identity = lower(hex(randomblob(16)))");
        } catch (LibraryException told) {
            throw told;
        } catch (RuntimeException unreadable) {
            throw new LibraryException(file + " is no backup of a library, or it is damaged", unreadable);
        }
    }

    /** With what SQLite keeps beside it. */
    private static void delete(Path database) throws IOException {
        for (String beside : new String[] {"-wal", "-shm", "-journal", ""}) {
            Files.deleteIfExists(database.resolveSibling(database.getFileName() + beside));
        }
    }
}
