package molva.library.keep;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import molva.library.keep.LibraryException.Reason;
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
                return told(told, place, failed);
            }
            if (cause instanceof IOException told) {
                return of(told, place);
            }
        }
        return new LibraryException("the library " + place + ": " + oneLine(failed), failed);
    }

    private static LibraryException of(IOException failed, Path place) {
        return ofDisk(failed, place)
                .orElseGet(() -> new LibraryException(
                        failed instanceof FileAlreadyExistsException
                                ? failed.getMessage()
                                        + " is a file, and a library is a folder; choose another --library"
                                : "cannot write into the library " + place + ": " + oneLine(failed),
                        failed));
    }

    /** What a disk says that is full or not to be written to; empty where it says something else. */
    public static Optional<LibraryException> ofDisk(IOException failed, Path place) {
        String told = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        if (told.contains("no space left") || told.contains("quota exceeded") || told.contains("file too large")) {
            return Optional.of(full(place, failed));
        }
        if (failed instanceof AccessDeniedException || told.contains("read-only") || told.contains("not permitted")) {
            return Optional.of(forbidden(place, failed));
        }
        return Optional.empty();
    }

    private static LibraryException full(Path place, Exception failed) {
        return new LibraryException(
                Reason.FULL,
                "the disk is full: nothing more is kept in the library " + place
                        + "; what was kept before is safe, free some space and do it again",
                failed);
    }

    private static LibraryException forbidden(Path place, Exception failed) {
        return new LibraryException(
                Reason.FORBIDDEN,
                "cannot write into the library " + place + ": no right to; choose another --library or get the right",
                failed);
    }

    private static LibraryException told(SQLiteException told, Path place, Exception failed) {
        return switch (told.getResultCode()) {
            case SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_IOERR_SHMSIZE -> full(place, failed);
            case SQLITE_READONLY,
                    SQLITE_READONLY_DIRECTORY,
                    SQLITE_READONLY_DBMOVED,
                    SQLITE_READONLY_CANTINIT,
                    SQLITE_CANTOPEN,
                    SQLITE_PERM -> forbidden(place, failed);
            case SQLITE_NOTADB, SQLITE_CORRUPT, SQLITE_CORRUPT_VTAB, SQLITE_CORRUPT_INDEX, SQLITE_CORRUPT_SEQUENCE ->
                new LibraryException(
                        Reason.DAMAGED,
                        "the library " + place + " is damaged, or its molva.db is something else;"
                                + " molva library check says where, molva library restore brings a backup back",
                        failed);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new LibraryException(Reason.BUSY, "the library " + place + " is busy; try again", failed);
            default -> new LibraryException("the library " + place + ": " + oneLine(told), failed);
        };
    }

    private static String oneLine(Exception failed) {
        return String.valueOf(failed.getMessage()).strip().replace('\n', ' ');
    }
}
