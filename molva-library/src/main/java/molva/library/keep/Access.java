package molva.library.keep;

/** What a library is opened for. One process at a time may write; any number may read meanwhile. */
public enum Access {
    READ,
    WRITE
}
