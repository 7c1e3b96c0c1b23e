package molva.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureTableTest {
    @Test
    void findsTheHighestHashesHoweverManyCrowdThere() {
        var filler = new FeatureTable.Filler(100);
        for (int i = 100; i > 0; i--) {
            filler.put(-2 * i + 1, i);
        }
        var table = filler.table();
        for (int i = 100; i > 0; i--) {
            assertThat(table.get(-2 * i + 1)).isEqualTo(i);
            assertThat(table.get(-2 * i)).isZero();
        }
        assertThat(table.get(0)).isZero();
    }

    @Test
    void findsManyAtOnceWhatItFindsOneByOne() {
        var filler = new FeatureTable.Filler(50);
        for (int i = 0; i < 100; i += 2) {
            filler.put(i, i + 1);
        }
        var table = filler.table();
        int[] hashes = {98, 3, 0, 99, -1, 40};
        long[] numbers = {7, 7, 7, 7, 7, 7};

        table.get(hashes, 1, 6, numbers);

        assertThat(numbers).containsExactly(7, 0, 1, 0, 0, 41);
    }

    @Test
    void hasNoNumberForTheHighestHashUnlessItWasGiven() {
        var filler = new FeatureTable.Filler(2);
        filler.put(0, -7);
        filler.put(-2, 5);
        var table = filler.table();
        assertThat(table.get(0)).isEqualTo(-7);
        assertThat(table.get(-2)).isEqualTo(5);
        assertThat(table.get(-1)).isZero();
        assertThat(new FeatureTable.Filler(0).table().get(-1)).isZero();
    }
}
