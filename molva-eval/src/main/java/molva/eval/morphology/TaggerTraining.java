package molva.eval.morphology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import molva.eval.train.DomainPerceptron;
import molva.eval.treebank.Treebank;
import molva.model.Features;
import molva.model.LinearModelBuilder;
import molva.morphology.Facets;
import molva.morphology.Lattice;
import molva.morphology.TaggerFeatures;
import molva.morphology.WordForm;

/**
 * Learns the tagger as it will work, from left to right over its own choices, several times in different orders: the model
 * is the mean of all. Treebanks differ in habits: each kind is a
 * domain of its own, and prose, with the news in it, is at home. Seeded and repeatable.
 */
final class TaggerTraining {
    private static final int EPOCHS = 4;
    /** OpenCorpora is many times the rest: each epoch takes every third of its sentences. */
    private static final int OPENCORPORA_SHARE = 3;

    private static final long SEED = 1;
    /** The model's label for a word as a whole. */
    private static final int WHOLE = 0;

    /** How often the tagger is learnt in another order: the model is the mean of all. */
    private static final int ORDERS = 6;

    /** The share of the features that is hidden at each step, so that no few of them carry all the weight. */
    private static final double HIDDEN = 0.1;

    private final Random random;
    private final DomainPerceptron perceptron;
    private final Features context = new Features();
    private final Features candidate = new Features();
    private final Features shown = new Features();
    private final float[] scores;
    private final Lattice lattice = new Lattice();
    private Lesson lesson;
    /** Tells which features are hidden at this step. */
    private int hiding;

    private TaggerTraining(Facets facets, long seed) {
        this.random = new Random(seed);
        this.perceptron = new DomainPerceptron(facets.labels());
        this.scores = new float[facets.labels().size()];
    }

    static LinearModelBuilder learn(Facets facets, List<Lesson> lessons) {
        var mean = new LinearModelBuilder(facets.labels());
        IntStream.range(0, ORDERS)
                .parallel()
                .mapToObj(order -> new TaggerTraining(facets, SEED + order).learn(lessons))
                .forEachOrdered(weights -> mean.add(weights, 1f / ORDERS));
        return mean;
    }

    private LinearModelBuilder learn(List<Lesson> lessons) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            order.add(i);
        }
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                boolean opencorpora = lessons.get(i).sentence().treebank() == Treebank.OPENCORPORA;
                if (!opencorpora || (i + epoch) % OPENCORPORA_SHARE == 0) {
                    learn(lessons.get(i), epoch == 0);
                }
            }
        }
        return perceptron.average();
    }

    /** @param guided whether the features of later words see the right word, or the one that was chosen */
    private void learn(Lesson next, boolean guided) {
        lesson = next;
        lesson.fill(lattice);
        for (int i = 0; i < lesson.size(); i++) {
            if (lattice.form(i).size() > 1) {
                learn(i, guided);
            }
        }
    }

    private void learn(int index, boolean guided) {
        context.clear();
        hiding = random.nextInt();
        TaggerFeatures.context(lattice, index, context);
        hide(context);
        perceptron.score(context, lesson.domain(), scores);
        int chosen = 0;
        int right = -1;
        float highest = Float.NEGATIVE_INFINITY;
        float rightest = Float.NEGATIVE_INFINITY;
        for (int word = 0; word < lattice.form(index).size(); word++) {
            float score = score(index, word);
            if (score > highest) {
                chosen = word;
                highest = score;
            }
            float preferred = score + preference(index, word);
            if (preferred > rightest) {
                right = word;
                rightest = preferred;
            }
        }
        if (right >= 0 && right != chosen) {
            change(index, right, 1);
            change(index, chosen, -1);
        }
        perceptron.next();
        lattice.choose(index, guided && right >= 0 ? right : chosen);
    }

    /**
     * Among the right words, those with the annotators' lemma; other words are out of the question. OpenCorpora's lemmas
     * follow rules of their own and decide nothing.
     */
    private float preference(int index, int word) {
        WordForm form = lattice.form(index);
        if (!lesson.right(index, form.word(word))) {
            return Float.NEGATIVE_INFINITY;
        }
        boolean sameLemma =
                lesson.domain() == Treebank.Kind.OPENCORPORA.ordinal() || lesson.rightLemma(index, form.word(word));
        return sameLemma ? 1e6f : 0;
    }

    /** Leaves out of {@code features} those that are hidden at this step, the same ones whenever it is asked. */
    private void hide(Features features) {
        shown.clear();
        for (int i = 0; i < features.size(); i++) {
            int mixed = Features.mix(Features.mix(hiding, features.hash(i)), 0);
            if ((mixed >>> 8) >= HIDDEN * (1 << 24)) {
                shown.addHash(features.hash(i));
            }
        }
        features.clear();
        for (int i = 0; i < shown.size(); i++) {
            features.addHash(shown.hash(i));
        }
    }

    private float score(int index, int word) {
        candidate.clear();
        TaggerFeatures.candidate(lattice, index, word, candidate);
        hide(candidate);
        float score = perceptron.score(candidate, lesson.domain(), WHOLE);
        for (int facet : lattice.form(index).facets(word)) {
            score += scores[facet];
        }
        return score;
    }

    private void change(int index, int word, float amount) {
        candidate.clear();
        TaggerFeatures.candidate(lattice, index, word, candidate);
        hide(candidate);
        perceptron.update(candidate, lesson.domain(), WHOLE, amount);
        for (int facet : lattice.form(index).facets(word)) {
            perceptron.update(context, lesson.domain(), facet, amount);
        }
    }
}
