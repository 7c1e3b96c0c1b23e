package molva.library.search;

/** A query asks for what no statement can have; the message says what is wrong, in one line. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What those who tell it in their own words tell apart. */
    public enum Reason {
        TOO_MUCH,
        /** A field and its colon with nothing behind: {@code кто:}. */
        NO_VALUE,
        NO_NAME,
        NO_DAY,
        NO_KIND,
        NO_MANNER,
        NO_STANCE,
        NO_FINDING
    }

    private final Reason reason;
    private final String value;

    QueryException(Reason reason, String value, String message) {
        super(message);
        this.reason = reason;
        this.value = value;
    }

    public Reason reason() {
        return reason;
    }

    /** What was asked for and cannot be; empty where it is all of the query. */
    public String value() {
        return value;
    }
}
