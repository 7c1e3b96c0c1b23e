package molva.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {
    @Test
    void handsResultsOverInTheOrderOfTheThings() throws InterruptedException {
        List<Integer> things = IntStream.range(0, 500).boxed().toList();
        List<Integer> taken = new ArrayList<>();
        new Batch<Integer, Integer>(thing -> 1, BatchTest::slowForSome, taken::add).run(things.iterator());
        assertThat(taken).isEqualTo(things);
    }

    @Test
    void keepsLittleUnderWayHoweverLargeTheThingsAre() throws InterruptedException {
        AtomicLong underWay = new AtomicLong();
        AtomicLong most = new AtomicLong();
        long weight = 5L << 20;
        new Batch<Integer, Integer>(
                        thing -> weight,
                        thing -> {
                            most.accumulateAndGet(underWay.addAndGet(weight), Math::max);
                            return thing;
                        },
                        taken -> {
                            underWay.addAndGet(-weight);
                            return true;
                        })
                .run(IntStream.range(0, 30).boxed().iterator());
        assertThat(most.get()).isEqualTo(weight);
    }

    @Test
    void stopsWhenNobodyTakesMore() throws InterruptedException {
        AtomicInteger taken = new AtomicInteger();
        new Batch<Integer, Integer>(thing -> 1, thing -> thing, thing -> taken.incrementAndGet() < 3)
                .run(IntStream.range(0, 1000).boxed().iterator());
        assertThat(taken.get()).isEqualTo(3);
    }

    private static int slowForSome(int thing) {
        if (thing % 50 == 0) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        return thing;
    }
}
