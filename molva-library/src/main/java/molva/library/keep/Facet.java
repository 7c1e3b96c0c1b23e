package molva.library.keep;

/** What statements are counted by. */
public enum Facet {
    KIND,
    WHO,
    OUTLET,
    CUE,
    STANCE,
    MONTH,
    DAY
}
