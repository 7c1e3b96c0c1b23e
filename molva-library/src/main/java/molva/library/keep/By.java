package molva.library.keep;

/** Whose statements are counted: a source's or an outlet's. */
public enum By {
    WHO,
    OUTLET
}
