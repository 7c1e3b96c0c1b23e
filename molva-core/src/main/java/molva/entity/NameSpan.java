package molva.entity;

import java.util.ArrayList;
import java.util.List;
import molva.entity.NameLabel.Kind;

/** A name in the text: tokens {@code first} to {@code end}, excluded. */
record NameSpan(int first, int end, Kind kind) {
    /** The names that a chain of labels marks. */
    static List<NameSpan> read(int[] labels) {
        List<NameSpan> names = new ArrayList<>();
        int i = 0;
        while (i < labels.length) {
            if (labels[i] == NameLabel.OUTSIDE) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < labels.length && NameLabel.further(labels[end])) {
                end++;
            }
            names.add(new NameSpan(i, end, NameLabel.kind(labels[i])));
            i = end;
        }
        return names;
    }
}
