package molva.text;

/**
 * Hears what each rule decided, and where. Every stage speaks to it on its one path, so that {@code molva explain}
 * prints what was decided and not what a second path would decide. Speaking to {@link #NONE} costs nothing.
 */
public interface Verdicts {
    Verdicts NONE = new Verdicts() {
        @Override
        public void say(String rule, int start, int end, String decision) {}

        @Override
        public boolean listening() {
            return false;
        }
    };

    /**
     * @param rule the rule's name, as in {@code rule} of the formats, e.g. {@code sentence.abbreviation}
     * @param start UTF-16 units, end excluded
     * @param decision in a few words: {@code join}, {@code split}, {@code reports}, {@code scare}
     */
    void say(String rule, int start, int end, String decision);

    /** Whether anybody listens; ask before building a costly {@code decision}. */
    default boolean listening() {
        return true;
    }
}
