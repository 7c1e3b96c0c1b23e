package molva.library.search;

/** A query asks for what no statement can have. The message says so in one line of English; other languages go by the reason. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is wrong with a query. */
    public enum Reason {
        /** A field and its colon with nothing behind: {@code кто:}. */
        NO_VALUE,
        /** A field that has only a few values was asked for another: {@code вид:рыба}. */
        UNKNOWN_VALUE,
        /** {@code после:вчера}. */
        NO_DAY,
        /** A name without letters, or one of too many words. */
        NO_NAME,
        /** More things than a query may ask for. */
        TOO_MANY
    }

    private final Reason reason;
    private final String value;
    private final String known;

    /**
     * @param value what was asked for
     * @param known what could have been asked for instead; empty where that cannot be listed
     */
    QueryException(Reason reason, String value, String known) {
        super(
                switch (reason) {
                    case NO_VALUE -> "after “" + value + "” something must stand, as in кто:Подоляка";
                    case UNKNOWN_VALUE -> "“" + value + "” is not known there; known are: " + known;
                    case NO_DAY -> "“" + value + "” is no day; write 2024, 2024-12, 2024-12-31 or 31.12.2024";
                    case NO_NAME -> "“" + value + "” is no name";
                    case TOO_MANY -> "a query may ask for " + value + " things at most";
                });
        this.reason = reason;
        this.value = value;
        this.known = known;
    }

    public Reason reason() {
        return reason;
    }

    /** What was asked for; for {@link Reason#TOO_MANY} how many things may be. */
    public String value() {
        return value;
    }

    /** What could have been asked for instead; empty where that cannot be listed. */
    public String known() {
        return known;
    }
}
