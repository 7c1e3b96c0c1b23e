package molva.library.keep;

/** What is in a library, in figures. {@code bytes} is the size of the database file. */
public record Stats(
        long articles,
        long versions,
        long tokens,
        long statements,
        long attributions,
        long failures,
        long corrections,
        long bytes) {
    /** The same with what changes without a word to the index. */
    Stats with(long newFailures, long newCorrections, long newBytes) {
        return new Stats(articles, versions, tokens, statements, attributions, newFailures, newCorrections, newBytes);
    }
}
