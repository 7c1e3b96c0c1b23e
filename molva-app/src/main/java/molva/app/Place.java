package molva.app;

/**
 * A place in an archive between two documents.
 *
 * @param position of the document before it, as archives count
 * @param within how many documents of that position are before it
 */
record Place(long position, long within) {
    static final Place START = new Place(0, 0);
}
