package molva.entity;

/** Tells whether two spellings of a name may be of one name. */
final class Misspelling {
    /** Letters at the end that may be a case's ending. */
    private static final int ENDING = 2;

    private Misspelling() {}

    /**
     * Whether the words, lower case, begin alike and differ before their endings by one letter put in, left out or changed,
     * or by two that changed places: {@code карпичков, капричков}.
     */
    static boolean likely(String one, String other) {
        if (one.charAt(0) != other.charAt(0) || Math.abs(one.length() - other.length()) > ENDING) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String restOne = one.substring(same);
        String restOther = other.substring(same);
        if (restOne.length() <= ENDING || restOther.length() <= ENDING) {
            return false;
        }
        return alike(restOne.substring(1), restOther.substring(1))
                || alike(restOne.substring(1), restOther)
                || alike(restOne, restOther.substring(1))
                || restOne.charAt(0) == restOther.charAt(1)
                        && restOne.charAt(1) == restOther.charAt(0)
                        && alike(restOne.substring(2), restOther.substring(2));
    }

    /** The same but for their endings. */
    private static boolean alike(String one, String other) {
        int stem = Math.max(1, Math.min(one.length(), other.length()) - ENDING);
        return one.length() >= stem
                && other.length() >= stem
                && one.substring(0, stem).equals(other.substring(0, stem))
                && Math.abs(one.length() - other.length()) <= ENDING;
    }
}
