package molva.read;

/** Something is no text that Molva can read. The message is one line: what is wrong and what to do. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableException(String message) {
        super(message);
    }
}
