package molva.app;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import molva.library.keep.LibraryException;
import molva.library.search.QueryException;
import molva.model.ModelException;
import molva.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Turns exceptions into words: the one place that does. */
final class Failure {
    private Failure() {}

    /** Why it failed, in one line without the name of the file. */
    static String reason(Throwable failure) {
        return switch (failure) {
            case UnreadableException unreadable -> line(unreadable.getMessage());
            case ModelException damaged -> line(damaged.getMessage());
            case LibraryException library -> line(library.getMessage());
            case QueryException query -> line(query.getMessage());
            case NoSuchFileException missing -> "no such file or folder";
            case AccessDeniedException denied -> "no right to read it";
            case FileSystemLoopException loop -> "a link that leads back into itself";
            case CharacterCodingException coding -> "not a text in an encoding that Molva knows";
            case FileSystemException file -> line(file.getReason());
            case EOFException cut -> "it breaks off: " + line(cut.getMessage());
            case IOException io -> line(io.getMessage());
            case OutOfMemoryError memory ->
                "too large for the memory at hand; split it, or allow more: MOLVA_JAVA_OPTIONS=-Xmx8g";
            default -> "unexpected: " + line(failure.toString()) + "; please report it with the file";
        };
    }

    /** Whether writing failed because the reader, such as {@code head}, had enough. */
    static boolean nobodyListens(IOException failure) {
        String message = failure.getMessage();
        return message != null && message.contains("Broken pipe");
    }

    private static String line(@Nullable String message) {
        return message == null || message.isBlank()
                ? "could not be read"
                : message.strip().replaceAll("\\s+", " ");
    }
}
