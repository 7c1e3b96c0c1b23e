package molva.eval.attribution;

import molva.eval.score.Scores;

/** The ways to be wrong. The last two still count as relations, but not as strict ones. */
public enum ErrorClass {
    MISSED_CUE,
    FALSE_CUE,
    WRONG_SOURCE,
    WRONG_CONTENT,
    WRONG_KIND,
    WRONG_MANNER,
    WRONG_WHO,
    SOURCE_EDGE,
    CONTENT_EDGE;

    /** As the command line and the counts have it: {@code missed-cue}. */
    @Override
    public String toString() {
        return Scores.name(this);
    }
}
