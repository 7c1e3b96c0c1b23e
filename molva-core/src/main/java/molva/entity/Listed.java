package molva.entity;

/** What the lists say of each token of a document: the longest listed phrase that begins at it, and those it lies in. */
final class Listed {
    private final int[] beginning;
    private final int[] length;
    private final int[] name;
    private final int[] inside;
    private final int[] place;

    Listed(int tokens) {
        beginning = new int[tokens];
        length = new int[tokens];
        name = new int[tokens];
        inside = new int[tokens];
        place = new int[tokens];
    }

    /** A listed phrase; of several from the same token the one added last stays, so add the longer ones later. */
    void add(int first, int end, int classes, int name) {
        beginning[first] = classes;
        length[first] = end - first;
        this.name[first] = name;
        for (int i = first + 1; i < end; i++) {
            inside[i] |= classes;
        }
    }

    /** Chooses phrases that do not overlap, from left to right. */
    void choose() {
        int i = 0;
        while (i < beginning.length) {
            int end = i + Math.max(1, length[i]);
            for (int j = i; j < end && beginning[i] != 0; j++) {
                place[j] = beginning[i] << 2 | (j == i ? 2 : 0) | (j == end - 1 ? 1 : 0);
            }
            i = end;
        }
    }

    /** The classes of the chosen phrase that holds {@code token} and whether it is its first and its last; 0 if none. */
    int place(int token) {
        return place[token];
    }

    /** The classes of the longest phrase that begins at {@code token}; 0 if none does. */
    int beginning(int token) {
        return beginning[token];
    }

    /** The tokens of that phrase. */
    int length(int token) {
        return length[token];
    }

    /** The number of the listed name that the phrase is; see {@link Gazetteer#name}. */
    int name(int token) {
        return name[token];
    }

    /** The classes of phrases that {@code token} goes on. */
    int inside(int token) {
        return inside[token];
    }
}
