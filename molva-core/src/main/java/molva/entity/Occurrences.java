package molva.entity;

/**
 * What the whole document shows of each word, by its {@link CaseKey}: whether it also stands without a capital, after a
 * first name, in quotation marks, before a bracketed acronym. A surname alone is known by the place where it has its
 * first name.
 */
final class Occurrences {
    static final int LOWER = 1;
    static final int CAPITAL_INSIDE = 1 << 1;
    static final int AFTER_FIRST_NAME = 1 << 2;
    static final int QUOTED = 1 << 3;
    static final int AFTER_IN = 1 << 4;
    static final int AFTER_ROLE = 1 << 5;
    static final int BEFORE_SURNAME = 1 << 6;

    private static final int IN = NameScene.fold("в", 0, 1);
    private static final int ROLE = 1 + SourceNouns.Hint.ROLE.ordinal();

    private final int[] keys;
    private final int[] shown;

    Occurrences(NameScene scene) {
        int capacity = Integer.highestOneBit(Math.max(8, scene.size())) * 4;
        keys = new int[capacity];
        shown = new int[capacity];
        for (int i = 0; i < scene.size(); i++) {
            if (scene.shapes[i] == Shape.LOWER || scene.capital(i)) {
                note(scene.keys[i], shown(scene, i));
            }
        }
    }

    private static int shown(NameScene scene, int i) {
        if (scene.shapes[i] == Shape.LOWER) {
            return LOWER;
        }
        int shown = scene.quoted[i] ? QUOTED : 0;
        if (i > scene.sentenceFirst[i]) {
            shown |= CAPITAL_INSIDE;
            int before = i - 1;
            if ((scene.listed.beginning(before) & NameClass.FIRST_NAME) != 0 && scene.capital(before)) {
                shown |= AFTER_FIRST_NAME;
            }
            shown |= scene.forms[before] == IN ? AFTER_IN : 0;
            shown |= scene.hints[before] == ROLE ? AFTER_ROLE : 0;
        }
        if (i + 1 < scene.sentenceEnd[i] && (scene.listed.beginning(i) & NameClass.FIRST_NAME) != 0) {
            shown |= scene.shapes[i + 1] == Shape.CAPITAL ? BEFORE_SURNAME : 0;
        }
        return shown;
    }

    /** The bits of all places of the word with {@code key}. */
    int of(int key) {
        return shown[place(key)];
    }

    private void note(int key, int bits) {
        int place = place(key);
        keys[place] = key;
        shown[place] |= bits;
    }

    private int place(int key) {
        int place = key * 0x9e3779b9 >>> Integer.numberOfLeadingZeros(keys.length - 1);
        while (shown[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }
}
