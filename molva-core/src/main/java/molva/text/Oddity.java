package molva.text;

/**
 * What is odd about the characters of a document and may mislead whoever reads or searches it.
 *
 * @param count of lines, characters or words, more than 0
 * @param example the first word of {@code MIXED}, empty elsewhere
 */
public record Oddity(Kind kind, int count, String example) {
    /** The sorts of oddity. Only what was {@code MENDED} was changed. */
    public enum Kind {
        /** Lines that were decoded wrongly before they were saved: {@code РџСЂРёРІРµС‚} is {@code Привет} again. */
        MENDED,
        /** Characters that could not be decoded. */
        UNDECODED,
        /** Soft hyphens and other marks of no width. */
        INVISIBLE,
        /** Words of Latin and Cyrillic letters: {@code Мoсква}. */
        MIXED
    }

    public Oddity {
        if (count <= 0) {
            throw new IllegalArgumentException("an oddity is there more than 0 times, got " + count);
        }
    }
}
