package molva.entity;

import java.util.ArrayList;
import java.util.List;

/** Labels of the tagger: outside 0, then for each kind of name its first token and its further ones. */
public final class NameLabel {
    public static final int OUTSIDE = 0;

    /** What the tagger tells apart. */
    public enum Kind {
        PERSON(Entity.Type.PERSON),
        ORGANIZATION(Entity.Type.ORGANIZATION),
        /** States, towns, regions, waters, and their adjectives. */
        PLACE(Entity.Type.LOCATION),
        /** Buildings, monuments, airports. */
        FACILITY(Entity.Type.LOCATION),
        MEDIA(Entity.Type.MEDIA);

        private final Entity.Type type;

        Kind(Entity.Type type) {
            this.type = type;
        }

        public Entity.Type type() {
            return type;
        }
    }

    private static final List<Kind> KINDS = List.of(Kind.values());

    public static final int COUNT = 1 + 4 * KINDS.size();

    /** Their names, in order: {@code O, B-PERSON, I-PERSON, …}. */
    public static final List<String> NAMES = names();

    private NameLabel() {}

    /** Of a name: its first token, one inside, its last, its only one. */
    public static int of(Kind kind, boolean first, boolean last) {
        return 1 + 4 * kind.ordinal() + (first ? last ? 3 : 0 : last ? 2 : 1);
    }

    /** The kind of a label that is not {@link #OUTSIDE}. */
    public static Kind kind(int label) {
        return KINDS.get((label - 1) / 4);
    }

    public static boolean further(int label) {
        return label != OUTSIDE && ((label - 1) % 4 == 1 || (label - 1) % 4 == 2);
    }

    /** Whether {@code label} may follow {@code previous}: a further token only one of its own kind. */
    public static boolean follows(int previous, int label) {
        boolean open = previous != OUTSIDE && ((previous - 1) % 4 == 0 || (previous - 1) % 4 == 1);
        return open ? further(label) && kind(label) == kind(previous) : !further(label);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("O"));
        for (Kind kind : KINDS) {
            for (String place : List.of("B-", "I-", "L-", "U-")) {
                names.add(place + kind);
            }
        }
        return List.copyOf(names);
    }
}
