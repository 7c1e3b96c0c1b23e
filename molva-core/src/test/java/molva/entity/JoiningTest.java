package molva.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that name one entity are joined, and those of others are not. */
class JoiningTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Юрий Подоляка приехал утром. Подоляку встречали. Ю. Подоляка уехал. | Юрий Подоляка | 3",
                "Максим Орлов молчал. Слова Максима Орлова не записали. | Максим Орлов | 2",
                "Павел Котов пришёл. Павла Котова ждали. | Павел Котов | 2",
                "Выступил Дэвид Эберсман (David Ebersman). | Дэвид Эберсман | 2",
            })
    void peopleAreJoinedUnderTheirFullestName(String text, String name, int places) {
        Entity entity = Texts.entities(text).all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(Texts.entities(text).all().toString()));

        assertThat(entity.mentions())
                .filteredOn(mention -> mention.form() == Mention.Form.NAME)
                .hasSize(places);
    }

    @Test
    void brothersAreTwo() {
        List<Entity> people = Texts.entities("Иван Белов пел. Пётр Белов плясал.").all().stream()
                .filter(entity -> entity.type() == Entity.Type.PERSON)
                .toList();

        assertThat(people).extracting(Entity::name).containsExactly("Иван Белов", "Пётр Белов");
    }

    @Test
    void aWordThatTwoBearGoesToTheOneNamedLast() {
        Entities entities = Texts.entities("Иван Белов пел. Пётр Белов плясал. Белов устал.");
        Mention last = entities.mentions().getLast();

        assertThat(entities.entity(last).name()).isEqualTo("Пётр Белов");
    }

    @Test
    void aManAndAWomanOfOneSurnameAreTwo() {
        Entities entities = Texts.entities(
                "Мария Ветрова приехала. Депутат Ветров уехал. Ветрова сказала слово. Ветров ответил. О Ветровой забыли.");

        assertThat(entities.mentions())
                .filteredOn(mention -> mention.form() == Mention.Form.NAME)
                .extracting(mention -> entities.entity(mention).name())
                .containsExactly("Мария Ветрова", "Ветров", "Мария Ветрова", "Ветров", "Мария Ветрова");
    }

    @Test
    void aManNamedFirstInTheGenitiveIsNoWoman() {
        Entities entities = Texts.entities("Продлён арест Августа Ветрова. Ветров молчал. Ветров ждёт.");

        assertThat(entities.all())
                .filteredOn(entity -> entity.type() == Entity.Type.PERSON)
                .hasSize(1);
    }

    @Test
    void aSurnameThatDoesNotDeclineIsHersToo() {
        Entities entities = Texts.entities("Сара Пейлин приехала. Пейлин сказала слово.");

        assertThat(entities.all())
                .filteredOn(entity -> entity.type() == Entity.Type.PERSON)
                .hasSize(1);
    }

    @Test
    void aStateIsOneUnderAllItsNames() {
        Entities entities = Texts.entities("Россия закрыла границу. В РФ это подтвердили. Российские власти молчат.");

        assertThat(entities.all())
                .filteredOn(entity -> entity.name().equals("Россия"))
                .hasSize(1);
    }

    @Test
    void anAcronymInBracketsIsTheSameBody() {
        Entities entities = Texts.entities(
                "Палестинская национальная администрация (ПНА) заявила протест. Позже ПНА его отозвала.");

        assertThat(entities.all())
                .filteredOn(entity -> entity.name().contains("ПНА"))
                .isEmpty();
    }
}
