package molva.eval.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import molva.entity.NameLabel;
import molva.entity.NameLattice;
import molva.entity.NameRuns;
import molva.eval.train.AveragedPerceptron;
import molva.model.Features;
import molva.model.LinearModelBuilder;

/** Learns to label names: the structured averaged perceptron over the runs of tokens of {@link NameRuns}. */
final class NameTrainer {
    private static final long SEED = 20160501;

    /** A run with the labels that it should have. */
    record Example(List<Features> features, int[] labels) {}

    private final AveragedPerceptron perceptron = new AveragedPerceptron(NameLabel.NAMES);
    private final NameLattice lattice = new NameLattice();
    private final Features transition = new Features();

    static List<Example> examples(List<NameRuns.Run> runs, int[] labels) {
        List<Example> examples = new ArrayList<>();
        for (NameRuns.Run run : runs) {
            int end = run.first() + run.features().size();
            examples.add(new Example(run.features(), Arrays.copyOfRange(labels, run.first(), end)));
        }
        return examples;
    }

    LinearModelBuilder train(List<Example> examples, int rounds) {
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        return perceptron.average();
    }

    private final Random dropper = new Random(SEED + 1);
    private static final double DROP = Double.parseDouble(System.getProperty("drop", "0"));

    private Features drop(Features features) {
        Features kept = new Features();
        for (int i = 0; i < features.size(); i++) {
            if (dropper.nextDouble() >= DROP) kept.addHash(features.hash(i));
        }
        return kept;
    }

    private void learn(Example full) {
        Example example = DROP == 0 ? full : new Example(full.features.stream().map(this::drop).toList(), full.labels);
        int[] found = new int[example.labels.length];
        float[] transitions = NameLattice.transitions(perceptron::score);
        lattice.begin(found.length);
        for (int i = 0; i < found.length; i++) {
            perceptron.score(example.features.get(i), lattice.scores());
            lattice.take(i);
        }
        lattice.best(transitions, found, 0);
        int foundBefore = NameLabel.OUTSIDE;
        int goldBefore = NameLabel.OUTSIDE;
        for (int i = 0; i <= found.length; i++) {
            int foundLabel = i < found.length ? found[i] : NameLabel.OUTSIDE;
            int goldLabel = i < found.length ? example.labels[i] : NameLabel.OUTSIDE;
            if (i < found.length && foundLabel != goldLabel) {
                perceptron.update(example.features.get(i), goldLabel, 1);
                perceptron.update(example.features.get(i), foundLabel, -1);
            }
            if (foundLabel != goldLabel || foundBefore != goldBefore) {
                updateTransition(goldBefore, goldLabel, 1);
                updateTransition(foundBefore, foundLabel, -1);
            }
            foundBefore = foundLabel;
            goldBefore = goldLabel;
        }
        perceptron.next();
    }

    private void updateTransition(int previous, int label, float amount) {
        NameLattice.transition(previous, transition);
        perceptron.update(transition, label, amount);
    }
}
