package molva.library.search;

/** A query asks for what no statement can have; the message says what is wrong, in one line. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    QueryException(String message) {
        super(message);
    }
}
