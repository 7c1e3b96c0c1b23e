package molva.entity;

import java.util.Set;
import molva.morphology.Tag;
import molva.morphology.Words;

/** Tells outlets from other bodies: by the list of outlets, else by a word such as {@code газета} at the head. */
final class OutletTest {
    /** They head the names of other bodies too: {@code Федеральное агентство}, {@code Панамский канал}, {@code Вестник МГУ}. */
    private static final Set<String> VAGUE =
            Set.of("агентство", "канал", "вестник", "альманах", "бюллетень", "передача", "медиа", "печать");

    private final Words words;
    private final Gazetteer gazetteer;
    private final SourceNouns sources;

    OutletTest(Words words, Gazetteer gazetteer, SourceNouns sources) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.sources = sources;
    }

    boolean outlet(int first, int end) {
        int[] keys = new int[words.size()];
        for (int i = first; i < end; i++) {
            keys[i] = Gazetteer.key(words.segmentation(), i);
        }
        Listed listed = gazetteer.in(words, keys);
        for (int i = first; i < end; i++) {
            int classes = listed.beginning(i);
            boolean whole = i + listed.length(i) >= end - 1;
            if (whole && (classes & NameClass.OUTLET) != 0) {
                return true;
            }
            if (whole && i > first && (classes & NameClass.GUARDED_OUTLET) != 0) {
                return true;
            }
        }
        return headed(first, end);
    }

    private boolean headed(int first, int end) {
        for (int i = first; i < end; i++) {
            Tag tag = words.tag(i);
            if (tag.noun()) {
                String lemma = words.lemma(i);
                return !VAGUE.contains(lemma)
                        && sources.hint(lemma, Tag.Num.SING)
                                .filter(SourceNouns.Hint.MEDIA::equals)
                                .isPresent();
            }
        }
        return false;
    }
}
