package molva.library.keep;

import java.nio.file.Path;
import java.sql.SQLException;
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
                return new LibraryException(words(told, place), failed);
            }
            if (cause instanceof SQLException told && told.getMessage() != null) {
                return new LibraryException("the library " + place + ": " + oneLine(told.getMessage()), failed);
            }
        }
        return new LibraryException(
                "the library " + place + ": " + oneLine(String.valueOf(failed.getMessage())), failed);
    }

    private static String words(SQLiteException told, Path place) {
        return switch (told.getResultCode()) {
            case SQLITE_FULL ->
                "the disk is full: nothing more is kept in the library " + place + "; what was kept before is safe";
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_READONLY_DBMOVED, SQLITE_CANTOPEN, SQLITE_PERM ->
                "cannot write into the library " + place + ": no right to";
            case SQLITE_NOTADB -> place + " holds no library: molva.db is something else";
            case SQLITE_CORRUPT ->
                "the library " + place
                        + " is damaged; molva library check says where, molva library restore brings a backup back";
            case SQLITE_BUSY, SQLITE_LOCKED -> "the library " + place + " is busy; try again";
            default -> "the library " + place + ": " + oneLine(String.valueOf(told.getMessage()));
        };
    }

    private static String oneLine(String message) {
        return message.strip().replace('\n', ' ');
    }
}
