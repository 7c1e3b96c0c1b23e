package molva.library.keep;

/** What became of an article that was added. */
public sealed interface Added {
    /** The article it is now. */
    long article();

    /** It is new. */
    record Kept(long article) implements Added {}

    /** The same text of the same outlet, or of the same address, was there already. */
    record Duplicate(long article) implements Added {}

    /** Its address was there with another text. */
    record NewVersion(long article, int version) implements Added {}
}
