package molva.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearModelTest {
    private static final int WORD = 1;
    private static final int SUFFIX = 2;

    @Test
    void sumsTheWeightsOfTheFeaturesAtHand() {
        var builder = new LinearModelBuilder(List.of("reports", "does not"));
        var features = new Features();
        features.add(WORD, Features.hash("сообщил"));
        features.add(SUFFIX, Features.hash("ил"));
        features.add(WORD, Features.hash("никогда не виданное"));
        builder.put(features.hash(0), 0, 2);
        builder.put(features.hash(1), 0, -0.5f);
        builder.put(features.hash(1), 1, 0.25f);
        float[] scores = {9, 9};
        var model = builder.build(0.01f);
        model.score(features, scores);
        assertThat(scores[0]).isCloseTo(1.5f, org.assertj.core.data.Offset.offset(0.011f));
        assertThat(scores[1]).isCloseTo(0.25f, org.assertj.core.data.Offset.offset(0.011f));
        assertThat(model.score(features)).isEqualTo(scores[0]);
        assertThat(model.probability(features)).isBetween(0.81, 0.83);
        assertThat(LinearModel.best(scores, 2)).isZero();
    }

    @Test
    void keepsThousandsOfWeightsWithinOneStep() {
        var builder = new LinearModelBuilder(List.of("a", "b", "c"));
        var random = new Random(7);
        int[] hashes = random.ints(50_000).distinct().toArray();
        float[] weights = new float[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            weights[i] = (float) random.nextGaussian();
            builder.put(hashes[i], i % 3, weights[i]);
        }
        var model = builder.build(0.001f);
        var features = new Features();
        float[] scores = new float[3];
        for (int i = 0; i < hashes.length; i++) {
            features.clear();
            features.addHash(hashes[i]);
            model.score(features, scores);
            assertThat(Math.abs(scores[i % 3] - weights[i])).isLessThan(0.00051f);
            assertThat(scores[(i + 1) % 3]).isZero();
        }
    }

    @Test
    void aRunningScoreIsTheScoreWhateverIsKept() {
        var builder = new LinearModelBuilder(List.of("fits"));
        for (int i = 0; i < 300; i++) {
            builder.put(i * 7919, 0, i % 13 - 6);
        }
        var model = builder.build(0.01f);
        var running = new RunningScore(model);
        var features = new Features();
        int kept = 0;
        for (int end : new int[] {300, 40, 170, 170, 5}) {
            features.truncate(kept);
            for (int i = kept; i < end; i++) {
                features.addHash(i * 7919);
            }
            assertThat(running.of(features, kept)).isEqualTo(model.score(features));
            kept = Math.min(end, 20);
        }
    }

    @Test
    void theMeanOfBuildersCountsWhatOneLacksAsNothing() {
        var one = new LinearModelBuilder(List.of("a", "b"));
        var other = new LinearModelBuilder(List.of("a", "b"));
        one.put(1, 0, 4);
        other.put(1, 0, 2);
        other.put(1, 1, 6);
        var mean = new LinearModelBuilder(List.of("a", "b"));
        mean.add(one, 0.5f);
        mean.add(other, 0.5f);
        var features = new Features();
        features.addHash(1);
        float[] scores = new float[2];

        mean.build(0.5f).score(features, scores);

        assertThat(scores).containsExactly(3, 3);
    }

    @Test
    void writesTheSameBytesInWhateverOrderTheWeightsCame() {
        var forward = new LinearModelBuilder(List.of("a"));
        var backward = new LinearModelBuilder(List.of("a"));
        for (int i = 0; i < 1000; i++) {
            forward.put(Features.mix(0, i), 0, i);
            backward.put(Features.mix(0, 999 - i), 0, 999 - i);
        }
        assertThat(forward.bytes(0.1f)).isEqualTo(backward.bytes(0.1f));
    }

    @Test
    void refusesWeightsThatAreNoNumbers() {
        var builder = new LinearModelBuilder(List.of("a"));
        assertThatThrownBy(() -> builder.put(1, 0, Float.NaN)).hasMessageContaining("got NaN");
    }
}
