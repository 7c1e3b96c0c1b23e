package molva.entity;

import molva.model.Features;
import molva.model.LinearModel;

/** Labels the tokens of a document that are names: the best chain of labels by a linear model. Thread-safe. */
final class NameTagger {
    private final LinearModel model;
    private final float[] transitions;

    NameTagger(LinearModel model) {
        this.model = model;
        if (!model.labels().equals(NameLabel.NAMES)) {
            throw new IllegalArgumentException(
                    "a tagger of names has labels " + NameLabel.NAMES + ", got " + model.labels());
        }
        transitions = NameLattice.transitions((features, scores) -> model.score(features, scores));
    }

    /** A label for each token. */
    int[] label(NameScene scene) {
        int[] labels = new int[scene.size()];
        var features = new Features();
        var templates = new NameFeatures(scene, features);
        var lattice = new NameLattice();
        int[] sums = new int[NameLabel.COUNT];
        int i = 0;
        while (i < labels.length) {
            if (!scene.active[i]) {
                i++;
                continue;
            }
            int end = NameLattice.end(scene, i);
            lattice.begin(end - i);
            for (int j = i; j < end; j++) {
                templates.fill(j);
                model.score(features, sums, lattice.scores());
                lattice.take(j - i);
            }
            lattice.best(transitions, labels, i);
            i = end;
        }
        return labels;
    }
}
