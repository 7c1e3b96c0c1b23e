package molva.read.fetch;

/** Why an address gave nothing. */
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1;

    /** The kinds of failure, for those who say it in words of their own. */
    public enum Reason {
        NOT_AN_ADDRESS,
        UNKNOWN_HOST,
        PRIVATE_ADDRESS,
        TOO_MANY_REDIRECTS,
        TOO_LARGE,
        TOO_SLOW,
        STATUS,
        CLOSED,
        BROKEN
    }

    private final Reason reason;
    private final boolean serversTrouble;

    FetchException(Reason reason, String message) {
        this(reason, message, false);
    }

    FetchException(Reason reason, String message, boolean serversTrouble) {
        super(message);
        this.reason = reason;
        this.serversTrouble = serversTrouble;
    }

    /** Whether the server says that it is in trouble itself (status 5xx). */
    boolean isServersTrouble() {
        return serversTrouble;
    }

    public Reason reason() {
        return reason;
    }
}
