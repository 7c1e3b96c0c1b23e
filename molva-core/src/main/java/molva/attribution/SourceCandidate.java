package molva.attribution;

import molva.morphology.Tag;

/**
 * Words that may be the source of a cue: tokens {@code first} (included) to {@code end} (excluded).
 *
 * @param phrase index of its noun phrase, -1 for a possessive (по <b>его</b> словам) and for {@link #NONE}
 */
record SourceCandidate(int first, int head, int end, int phrase, int preposition, Tag tag) {
    /** The text names no source. */
    static final SourceCandidate NONE = new SourceCandidate(-1, -1, -1, -1, -1, Tag.of(Tag.Pos.X));

    boolean exists() {
        return head >= 0;
    }
}
