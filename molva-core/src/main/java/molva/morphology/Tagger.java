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
        private final int[] sums = new int[model.labels().size()];

        /** Chooses a word for every form of {@code lattice}. */
        public void tag(Lattice lattice) {
            for (int i = 0; i < lattice.size(); i++) {
                WordForm form = lattice.form(i);
                lattice.choose(i, form.words.length == 1 ? 0 : best(lattice, i, form));
            }
        }

        private int best(Lattice lattice, int index, WordForm form) {
            OwnScores own = OwnScores.of(form, model);
            boolean opens = TaggerFeatures.opensSentence(lattice, index);
            context.clear();
            TaggerFeatures.surroundings(lattice, index, opens, context);
            model.sum(context, own.facets, sums);
            int best = 0;
            int highest = Integer.MIN_VALUE;
            for (int word = 0; word < form.words.length; word++) {
                int score = own.of(word, opens) + inPlace(lattice, index, form, word);
                if (score > highest) {
                    best = word;
                    highest = score;
                }
            }
            return best;
        }

        private int inPlace(Lattice lattice, int index, WordForm form, int word) {
            candidate.clear();
            TaggerFeatures.wordInPlace(lattice, index, word, candidate);
            int score = model.sum(candidate);
            for (int facet : form.facets[word]) {
                score += sums[facet];
            }
            return score;
        }
    }
}
