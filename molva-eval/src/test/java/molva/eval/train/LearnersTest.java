package molva.eval.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import molva.model.Features;
import molva.model.LinearModel;
import org.junit.jupiter.api.Test;

class LearnersTest {
    private static final List<String> LABELS = List.of("first", "second", "third");

    /** Instances whose label is told by one of several noisy features. */
    private static Features instance(Random random, int label) {
        var features = new Features();
        features.add(0);
        features.add(1, label);
        for (int i = 0; i < 5; i++) {
            features.add(2 + i, random.nextInt(50));
        }
        return features;
    }

    private static double accuracy(LinearModel model) {
        var random = new Random(99);
        float[] scores = new float[LABELS.size()];
        int right = 0;
        for (int i = 0; i < 1000; i++) {
            model.score(instance(random, i % 3), scores);
            right += LinearModel.best(scores, LABELS.size()) == i % 3 ? 1 : 0;
        }
        return right / 1000.0;
    }

    private static AveragedPerceptron perceptron() {
        var perceptron = new AveragedPerceptron(LABELS);
        var random = new Random(1);
        for (int i = 0; i < 3000; i++) {
            perceptron.learn(instance(random, i % 3), i % 3);
        }
        return perceptron;
    }

    private static LogisticRegression logistic() {
        var logistic = new LogisticRegression(LABELS, 0.2, 1e-5);
        var random = new Random(1);
        for (int i = 0; i < 3000; i++) {
            logistic.learn(instance(random, i % 3), i % 3);
        }
        return logistic;
    }

    @Test
    void thePerceptronLearnsWhatTellsTheLabelsApart() {
        assertThat(accuracy(perceptron().average().build(0.001f))).isGreaterThan(0.99);
    }

    @Test
    void logisticRegressionLearnsWhatTellsTheLabelsApart() {
        assertThat(accuracy(logistic().weights().build(0.001f))).isGreaterThan(0.99);
    }

    @Test
    void learningAgainGivesTheSameBytes() {
        assertThat(perceptron().average().bytes(0.001f))
                .isEqualTo(perceptron().average().bytes(0.001f));
        assertThat(logistic().weights().bytes(0.001f))
                .isEqualTo(logistic().weights().bytes(0.001f));
    }

    @Test
    void theBinaryModelGivesProbabilitiesThatMeanSomething() {
        var logistic = new LogisticRegression(List.of("holds"), 0.1, 1e-5);
        var random = new Random(5);
        var features = new Features();
        features.add(1);
        for (int i = 0; i < 20_000; i++) {
            logistic.learn(features, random.nextInt(10) < 7);
        }
        assertThat(logistic.weights().build(0.001f).probability(features)).isBetween(0.67, 0.73);
    }

    @Test
    void theRankerPutsTheRightCandidateFirst() {
        var ranker = new LogisticRegression(List.of("score"), 0.2, 1e-5);
        var random = new Random(3);
        double last = 0;
        for (int i = 0; i < 2000; i++) {
            List<Features> candidates = new ArrayList<>();
            int gold = random.nextInt(4);
            for (int candidate = 0; candidate < 4; candidate++) {
                candidates.add(instance(random, candidate == gold ? 1 : 0));
            }
            last = ranker.rank(candidates, gold, BitSet.valueOf(new long[] {1L << gold}));
        }
        assertThat(last).isGreaterThan(0.9);
    }

    @Test
    void theRankerSharesAmongCandidatesThatWouldDo() {
        var ranker = new LogisticRegression(List.of("score"), 0.2, 1e-5);
        List<Features> candidates = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            var features = new Features();
            features.add(1, i);
            candidates.add(features);
        }
        double right = 0;
        for (int i = 0; i < 500; i++) {
            right = ranker.rank(candidates, 0, BitSet.valueOf(new long[] {0b011}));
        }
        var model = ranker.weights().build(0.001f);
        assertThat(right).isGreaterThan(0.5);
        assertThat(model.score(candidates.get(1))).isGreaterThan(model.score(candidates.get(2)));
    }
}
