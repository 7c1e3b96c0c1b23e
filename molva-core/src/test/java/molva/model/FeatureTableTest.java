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
