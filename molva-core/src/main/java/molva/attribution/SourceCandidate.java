package molva.attribution;

import molva.morphology.Tag;

/**
 * Words that may be the source of a cue: tokens {@code first} (included) to {@code end} (excluded).
 *
 * @param phrase index of its noun phrase, -1 for a possessive (по <b>его</b> словам) and for {@link #NONE}
 */
record SourceCandidate(int first, int head, int end, int phrase, int preposition, Tag tag, Reach reach) {
    /** How far a source goes beyond its noun phrase. */
    enum Reach {
        PHRASE,
        /** {@code Google и Yahoo} */
        COORDINATED,
        /** {@code инсайдеры, близкие к дипломатическим кругам} */
        CLAUSE,
        /** {@code Бенедучи, секретарь профсоюза}; {@code вдова писателя, Анна Ремизова} */
        APPOSITION,
        /** {@code судья в Милане} */
        PREPOSITIONAL
    }

    SourceCandidate(int first, int head, int end, int phrase, int preposition, Tag tag) {
        this(first, head, end, phrase, preposition, tag, Reach.PHRASE);
    }

    /** The text names no source. */
    static final SourceCandidate NONE = new SourceCandidate(-1, -1, -1, -1, -1, Tag.of(Tag.Pos.X));

    boolean exists() {
        return head >= 0;
    }

    /** The same without the words of the cue, which never belong to it: {@code по данным} and then the source. */
    SourceCandidate outside(CueCandidate cue) {
        boolean runsIn = first < cue.end() && cue.first() <= first && head >= cue.end();
        return runsIn ? new SourceCandidate(cue.end(), head, end, phrase, -1, tag, reach) : this;
    }
}
