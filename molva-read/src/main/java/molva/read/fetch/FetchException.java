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
        BROKEN
    }

    private final Reason reason;

    FetchException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
