package molva.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeaturesTest {
    @Test
    void hashesAreTheSameOnEveryMachine() {
        var features = new Features();
        features.add(3, Features.hash("по"), 4);
        assertThat(Features.hash("по")).isEqualTo(0x080a3510);
        assertThat(features.hash(0)).isEqualTo(0xa7e4a279);
    }

    @Test
    void aStretchHashesAsItsWords() {
        assertThat(Features.hash("пресс-секретарь", 6, 15)).isEqualTo(Features.hash("секретарь"));
    }

    @Test
    void templateValuesAndTheirOrderTellFeaturesApart() {
        var features = new Features();
        features.add(1, 2);
        features.add(2, 1);
        features.add(1, 2, 0);
        features.add(1, 0, 2);
        features.add(1);
        assertThat(java.util.stream.IntStream.range(0, features.size()).map(features::hash))
                .doesNotHaveDuplicates();
    }

    @Test
    void dropsWhatACandidateAdded() {
        var features = new Features();
        features.add(1, 2);
        int before = features.hash(0);
        features.add(3, 4);
        features.truncate(1);
        assertThat(features.size()).isEqualTo(1);
        assertThat(features.hash(0)).isEqualTo(before);
    }
}
