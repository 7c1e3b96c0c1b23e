package molva.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Путин, Путиным",
        "Мария, Марией",
        "Максим, Максима",
        "Павел, Павлу",
        "Андрей, Андреем",
        "Толстой, Толстого",
        "Москва, МОСКВЕ",
        "Королёв, Королева",
        "Подоляка, Подоляку"
    })
    void allCasesOfANameHaveOneKey(String one, String other) {
        assertThat(CaseKey.of(one)).isEqualTo(CaseKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Иван, Иванов", "США, сша́", "Орлов, Орловский", "ЕС, Е"})
    void otherNamesHaveOtherKeys(String one, String other) {
        assertThat(CaseKey.of(one)).isNotEqualTo(CaseKey.of(other));
    }
}
