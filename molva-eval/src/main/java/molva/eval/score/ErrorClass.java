package molva.eval.score;

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
    CONTENT_EDGE
}
