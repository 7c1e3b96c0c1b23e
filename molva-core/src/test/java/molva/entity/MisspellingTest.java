package molva.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {
    @ParameterizedTest
    @CsvSource({"карпичков, капричков", "подоляка, подаляку", "сабирова, сабирровой"})
    void aLetterOrTwoMayBeWrong(String one, String other) {
        assertThat(Misspelling.likely(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"орлов, козлов", "белов, беляев", "иванов, иваненко", "котов, котова"})
    void otherNamesStayApart(String one, String other) {
        assertThat(Misspelling.likely(one, other)).isFalse();
    }
}
