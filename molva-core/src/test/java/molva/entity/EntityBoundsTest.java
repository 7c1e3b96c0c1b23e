package molva.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile texts, many threads. */
class EntityBoundsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Путин ",
                "« ",
                "президент ",
                "который, ",
                "Иван Белов ",
                "(ООН) ",
                "А. ",
                "министр обороны ",
                "1 ",
                "я "
            })
    void aWordOverAndOverIsReadInTimeThatGrowsWithItsLength(String piece) {
        Texts.entities(piece.repeat(4_000));
        long one = nanoseconds(piece.repeat(8_000));
        long four = nanoseconds(piece.repeat(32_000));

        assertThat((double) four / one).isLessThan(12);
    }

    private static long nanoseconds(String text) {
        var words = Texts.words(text);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            Texts.find(words);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n", "«", "«»", "()", "Он", "который", ", который", "\uD800", "Мэр", "И. И. И.", "''''"
            })
    void oddTextsAreReadWithoutAnError(String text) {
        assertThatCode(() -> Texts.entities(text)).doesNotThrowAnyException();
    }

    @Test
    void everyThreadFindsTheSame() throws Exception {
        String text =
                "Президент Арвении Юрий Орлов встретил Анну Котову. Она сказала, что рада. Глава государства ушёл.";
        Entities expected = Texts.entities(text);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Entities> read = () -> Texts.entities(text);
            for (var answer : threads.invokeAll(List.of(read, read, read, read, read, read, read, read))) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        }
    }
}
