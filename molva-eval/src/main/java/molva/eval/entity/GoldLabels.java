package molva.eval.entity;

import molva.entity.NameLabel;
import molva.entity.NameLabel.Kind;
import molva.entity.NameRuns;
import molva.morphology.Words;
import molva.text.Segmentation;

/** An annotator's names as labels of tokens. */
final class GoldLabels {
    private GoldLabels() {}

    /** A label for each token; bodies that are outlets are told from the others by lists. */
    static int[] of(NamedText text, Words words, NameRuns.Reading reading) {
        Segmentation segmentation = words.segmentation();
        int[] labels = new int[words.size()];
        for (NamedText.Name name : text.names()) {
            int first = segmentation.tokenAt(name.span().start());
            int end = first;
            while (end < labels.length
                    && segmentation.tokens().get(end).start() < name.span().end()) {
                end++;
            }
            boolean outlet = name.kind() == Kind.ORGANIZATION && reading.outlet(first, end);
            Kind kind = outlet ? Kind.MEDIA : name.kind();
            for (int i = first; i < end; i++) {
                labels[i] = NameLabel.of(kind, i == first, i == end - 1);
            }
        }
        return labels;
    }
}
