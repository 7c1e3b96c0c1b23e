package molva.morphology;

import molva.model.Features;
import molva.model.LinearModel;

/**
 * Chooses, from left to right, among the words that each form may be: what stands before has been chosen, what comes is
 * known by all that it may be. Immutable and thread-safe; each {@link Pass} is for one thread.
 */
public final class Tagger {
    private final LinearModel model;

    public Tagger(LinearModel model) {
        this.model = model;
    }

    /** Buffers for one thread's work. */
    public final class Pass {
        private final Features context = new Features();
        private final Features candidate = new Features();
        private final float[] scores = new float[model.labels().size()];

        /** Chooses a word for every form of {@code lattice}. */
        public void tag(Lattice lattice) {
            for (int i = 0; i < lattice.size(); i++) {
                WordForm form = lattice.form(i);
                lattice.choose(i, form.words.length == 1 ? 0 : best(lattice, i, form));
            }
        }

        private int best(Lattice lattice, int index, WordForm form) {
            context.clear();
            TaggerFeatures.context(lattice, index, context);
            model.score(context, scores);
            int best = 0;
            float highest = Float.NEGATIVE_INFINITY;
            for (int word = 0; word < form.words.length; word++) {
                float score = score(lattice, index, form, word);
                if (score > highest) {
                    best = word;
                    highest = score;
                }
            }
            return best;
        }

        private float score(Lattice lattice, int index, WordForm form, int word) {
            candidate.clear();
            TaggerFeatures.candidate(lattice, index, word, candidate);
            float score = model.score(candidate);
            for (int facet : form.facets[word]) {
                score += scores[facet];
            }
            return score;
        }
    }
}
