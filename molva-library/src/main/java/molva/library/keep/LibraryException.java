package molva.library.keep;

import java.util.Optional;

/** A library cannot do what was asked; the message says why and what to do, in one line. */
public final class LibraryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What those who tell it in their own words tell apart. */
    public enum Reason {
        /** There is no library in the folder. */
        MISSING,
        /** Somebody else writes into it. */
        BUSY,
        /** A later Molva wrote it. */
        NEWER,
        /** An earlier Molva wrote it; opening it for writing brings it up to date. */
        OLDER,
        /** The disk is full. */
        FULL,
        /** No right to write. */
        FORBIDDEN,
        /** The file is something else, or parts of it are damaged. */
        DAMAGED,
        /** A correction speaks of what the article does not have. */
        UNKNOWN,
        /** By a correction an attribution would pass on its own word. */
        CIRCLE
    }

    private final transient Optional<Reason> reason;

    public LibraryException(String message) {
        super(message);
        reason = Optional.empty();
    }

    public LibraryException(String message, Throwable cause) {
        super(message, cause);
        reason = Optional.empty();
    }

    LibraryException(Reason reason, String message) {
        super(message);
        this.reason = Optional.of(reason);
    }

    LibraryException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = Optional.of(reason);
    }

    /** Empty where the message alone says it. */
    public Optional<Reason> reason() {
        return reason;
    }
}
