package molva.library.keep;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.sqlite.SQLiteException;

/** What the database and the disk say, in words for the user. */
public final class Trouble {
    private Trouble() {}

    static LibraryException of(Exception failed, Path place) {
        if (failed instanceof LibraryException known) {
            return known;
        }
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException told) {
                return new LibraryException(words(told, place), failed);
            }
            if (cause instanceof IOException told) {
                return of(told, place);
            }
        }
        return new LibraryException(
                "the library " + place + ": " + oneLine(String.valueOf(failed.getMessage())), failed);
    }

    private static LibraryException of(IOException failed, Path place) {
        return ofDisk(failed, place)
                .orElseGet(() -> new LibraryException(
                        failed instanceof FileAlreadyExistsException
                                ? failed.getMessage()
                                        + " is a file, and a library is a folder; choose another --library"
                                : "cannot write into the library " + place + ": "
                                        + oneLine(String.valueOf(failed.getMessage())),
                        failed));
    }

    /** What a disk says that is full or not to be written to; empty where it says something else. */
    public static Optional<LibraryException> ofDisk(IOException failed, Path place) {
        String told = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        if (told.contains("no space left") || told.contains("quota exceeded") || told.contains("file too large")) {
            return Optional.of(new LibraryException(full(place), failed));
        }
        if (failed instanceof AccessDeniedException || told.contains("read-only") || told.contains("not permitted")) {
            return Optional.of(new LibraryException(unwritable(place), failed));
        }
        return Optional.empty();
    }

    private static String full(Path place) {
        return "the disk is full: nothing more is kept in the library " + place
                + "; what was kept before is safe, free some space and do it again";
    }

    private static String unwritable(Path place) {
        return "cannot write into the library " + place + ": no right to; choose another --library or get the right";
    }

    private static String words(SQLiteException told, Path place) {
        return switch (told.getResultCode()) {
            case SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_IOERR_SHMSIZE -> full(place);
            case SQLITE_READONLY,
                    SQLITE_READONLY_DIRECTORY,
                    SQLITE_READONLY_DBMOVED,
                    SQLITE_READONLY_CANTINIT,
                    SQLITE_CANTOPEN,
                    SQLITE_PERM -> unwritable(place);
            case SQLITE_NOTADB, SQLITE_CORRUPT, SQLITE_CORRUPT_VTAB, SQLITE_CORRUPT_INDEX, SQLITE_CORRUPT_SEQUENCE ->
                "the library " + place + " is damaged, or its molva.db is something else;"
                        + " molva library check says where, molva library restore brings a backup back";
            case SQLITE_BUSY, SQLITE_LOCKED -> "the library " + place + " is busy; try again";
            default -> "the library " + place + ": " + oneLine(String.valueOf(told.getMessage()));
        };
    }

    private static String oneLine(String message) {
        return message.strip().replace('\n', ' ');
    }
}
