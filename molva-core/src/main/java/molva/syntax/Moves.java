package molva.syntax;

import java.util.ArrayList;
import java.util.List;

/** The moves of the parser as numbers: labels of its model. */
public final class Moves {
    /** The next word goes onto the stack. */
    public static final int PUSH = 0;

    private static final Relation[] RELATIONS = Relation.values();

    private Moves() {}

    /** The top of the stack hangs under the next word. */
    public static int left(Relation relation) {
        return 1 + relation.ordinal();
    }

    /** The top of the stack hangs under the word below it. */
    public static int right(Relation relation) {
        return 1 + RELATIONS.length + relation.ordinal();
    }

    static boolean left(int move) {
        return move <= RELATIONS.length;
    }

    static Relation relation(int move) {
        return RELATIONS[(move - 1) % RELATIONS.length];
    }

    /** How many there are. */
    public static int count() {
        return 1 + 2 * RELATIONS.length;
    }

    /** Their names, for the model. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        names.add("push");
        for (Relation relation : RELATIONS) {
            names.add("left " + relation.universalName());
        }
        for (Relation relation : RELATIONS) {
            names.add("right " + relation.universalName());
        }
        return names;
    }
}
