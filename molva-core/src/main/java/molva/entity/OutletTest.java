package molva.entity;

import java.util.Set;
import molva.morphology.Tag;

/** Tells outlets from other bodies: by the list of outlets, else by a word such as {@code газета} at the head. */
final class OutletTest {
    /** They head the names of other bodies too: {@code Федеральное агентство}, {@code Панамский канал}, {@code Вестник МГУ}. */
    private static final Set<String> VAGUE =
            Set.of("агентство", "канал", "вестник", "альманах", "бюллетень", "передача", "медиа", "печать");

    private static final int MEDIA = 1 + SourceNouns.Hint.MEDIA.ordinal();

    private OutletTest() {}

    /** Whether the tokens {@code first} to {@code end}, the name of a body, name an outlet. */
    static boolean outlet(NameScene scene, int first, int end) {
        for (int i = first; i < end; i++) {
            int classes = scene.listed.beginning(i);
            boolean whole = i + scene.listed.length(i) >= end - 1;
            boolean guarded = i > first && (classes & NameClass.GUARDED_OUTLET) != 0;
            if (whole && (guarded || (classes & NameClass.OUTLET) != 0)) {
                return true;
            }
        }
        return headed(scene, first, end);
    }

    private static boolean headed(NameScene scene, int first, int end) {
        for (int i = first; i < end; i++) {
            Tag tag = scene.words.tag(i);
            if (tag.noun()) {
                return scene.hints[i] == MEDIA && !VAGUE.contains(scene.words.lemma(i));
            }
        }
        return false;
    }
}
