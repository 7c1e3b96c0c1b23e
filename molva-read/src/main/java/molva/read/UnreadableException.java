package molva.read;

/** Something is no text that Molva can read. The message is one line: what is wrong and what to do. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What those who tell it in their own words tell apart. */
    public enum Reason {
        BINARY,
        LARGE,
        PDF,
        OFFICE,
        ARCHIVE,
        PICTURE,
        OPML,
        /** The message alone says it. */
        OTHER
    }

    private final Reason reason;

    public UnreadableException(String message) {
        this(Reason.OTHER, message);
    }

    UnreadableException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
