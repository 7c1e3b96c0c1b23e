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

    public static final int COUNT = 1 + 2 * KINDS.size();

    /** Their names, in order: {@code O, B-PERSON, I-PERSON, …}. */
    public static final List<String> NAMES = names();

    private NameLabel() {}

    public static int first(Kind kind) {
        return 1 + 2 * kind.ordinal();
    }

    public static int further(Kind kind) {
        return 2 + 2 * kind.ordinal();
    }

    /** The kind of a label that is not {@link #OUTSIDE}. */
    public static Kind kind(int label) {
        return KINDS.get((label - 1) / 2);
    }

    public static boolean further(int label) {
        return label != OUTSIDE && label % 2 == 0;
    }

    /** Whether {@code label} may follow {@code previous}: a further token only one of its own type. */
    public static boolean follows(int previous, int label) {
        return !further(label) || previous == label || previous == label - 1;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("O"));
        for (Kind kind : KINDS) {
            names.add("B-" + kind);
            names.add("I-" + kind);
        }
        return List.copyOf(names);
    }
}
