package molva.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in lines: each hit with its near miss. */
class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Об этом рассказал Фёдор Кулаков. | PERSON Фёдор Кулаков",
                "Министр обороны Павел Орлов уехал. | PERSON Павел Орлов",
                "По словам А. С. Котова, цех закрыт. | PERSON А. С. Котова",
                "Завод построили в Новосибирске. | LOCATION Новосибирске",
                "Об этом сообщает РИА Новости. | MEDIA РИА Новости",
                "Агентство Reuters узнало об этом первым. | MEDIA Reuters",
                "Газета «Известия» написала об этом. | MEDIA Известия",
            })
    void namesAreFoundWithTheirSpans(String text, String name) {
        assertThat(Texts.names(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Весной снег растаял, и дорога размокла.",
                "Известия пришли вечером, когда все спали.",
                "Накануне было тихо.",
                "Это правда, и труд не пропал.",
            })
    void commonWordsAreNoNames(String text) {
        assertThat(Texts.names(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"«Известия»", "\"Известия\"", "„Известия“", "“Известия”"})
    void quotationMarksOfAnyShapeMakeNoDifference(String quoted) {
        List<Entity> entities =
                Texts.entities("Газета " + quoted + " написала об этом.").all();

        assertThat(entities).extracting(Entity::type).contains(Entity.Type.MEDIA);
    }
}
