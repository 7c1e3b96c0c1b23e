package molva.library.keep;

import java.nio.file.Path;
import java.sql.SQLException;
import molva.library.keep.LibraryException.Reason;
import org.sqlite.SQLiteException;

/** What the database says, in words for the user. */
final class Trouble {
    private Trouble() {}

    static LibraryException of(Exception failed, Path place) {
        if (failed instanceof LibraryException known) {
            return known;
        }
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException told) {
                return told(told, place, failed);
            }
            if (cause instanceof SQLException told && told.getMessage() != null) {
                return new LibraryException("the library " + place + ": " + oneLine(told.getMessage()), failed);
            }
        }
        return new LibraryException(
                "the library " + place + ": " + oneLine(String.valueOf(failed.getMessage())), failed);
    }

    private static LibraryException told(SQLiteException told, Path place, Exception failed) {
        return switch (told.getResultCode()) {
            case SQLITE_FULL ->
                new LibraryException(
                        Reason.FULL,
                        "the disk is full: nothing more is kept in the library " + place
                                + "; what was kept before is safe",
                        failed);
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_READONLY_DBMOVED, SQLITE_CANTOPEN, SQLITE_PERM ->
                new LibraryException(
                        Reason.FORBIDDEN, "cannot write into the library " + place + ": no right to", failed);
            case SQLITE_NOTADB ->
                new LibraryException(Reason.DAMAGED, place + " holds no library: molva.db is something else", failed);
            case SQLITE_CORRUPT ->
                new LibraryException(
                        Reason.DAMAGED,
                        "the library " + place
                                + " is damaged; molva library check says where, molva library restore brings a backup back",
                        failed);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new LibraryException(Reason.BUSY, "the library " + place + " is busy; try again", failed);
            default ->
                new LibraryException(
                        "the library " + place + ": " + oneLine(String.valueOf(told.getMessage())), failed);
        };
    }

    private static String oneLine(String message) {
        return message.strip().replace('\n', ' ');
    }
}
