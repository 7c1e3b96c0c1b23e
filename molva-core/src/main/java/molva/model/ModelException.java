package molva.model;

/** A model file is missing, damaged or of another version. The message is one line for the reader of a terminal. */
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ModelException(String message) {
        super(message);
    }
}
