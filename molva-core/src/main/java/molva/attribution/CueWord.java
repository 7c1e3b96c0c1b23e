package molva.attribution;

/**
 * A word that can signal an attribution, as {@code cues.tsv} has it.
 *
 * @param group what sort of word it is: {@code say}, {@code accuse}, {@code decide}…; the models generalise over it
 * @param frames bits of {@link Frame}
 */
record CueWord(String lemma, Part part, String group, Attribution.Stance stance, int frames) {
    enum Part {
        VERB,
        NOUN,
        PRED,
        /** {@code по словам}, {@code со ссылкой на} */
        PREPOSITION,
        /** {@code якобы}, {@code мол} */
        PARTICLE,
        /** A colon, a dash or a quotation mark alone. */
        MARK
    }

    /** A verb that no list has, but that stands where a verb of speech would: {@code «…», – съязвил он}. */
    static final CueWord UNLISTED = new CueWord(
            "?", Part.VERB, "unlisted", Attribution.Stance.NEUTRAL, Frame.QUOTATION.bit() | Frame.THAT.bit());

    static final CueWord MARK_ALONE =
            new CueWord(":", Part.MARK, "mark", Attribution.Stance.NEUTRAL, Frame.QUOTATION.bit());

    boolean governs(Frame frame) {
        return (frames & frame.bit()) != 0;
    }
}
