package molva.attribution;

/** Tokens {@code first} (included) to {@code end} (excluded) of some content; never empty. */
record Stretch(int first, int end) {
    Stretch {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("a stretch must have 0 <= first < end, got " + first + ".." + end);
        }
    }

    int size() {
        return end - first;
    }

    boolean holds(int token) {
        return first <= token && token < end;
    }
}
