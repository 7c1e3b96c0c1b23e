package molva.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a source is: the fullest name in the nominative, or its noun phrase. */
class NamingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "По словам [Владимира Орлова], цех закрыт. | Владимир Орлов",
                "[Министр обороны Павел Орлов] уехал. | Павел Орлов",
                "Об этом рассказала [пресс-секретарь губернатора Анна Котова]. | Анна Котова",
                "Как отметила [Анна Сергеевна Котова], дорогу закрыли. | Анна Сергеевна Котова",
                "Об этом сообщает [газета «Известия»]. | Известия",
                "Со ссылкой на [агентство Рейтер] пишут другие. | Рейтер",
                "По мнению [британской полиции], это случайность. | британская полиция",
                "По словам [врачей районной больницы], он жив. | врачи районной больницы",
                "По данным [СМИ], он жив. | СМИ",
                "Об этом сообщил [источник в полиции]. | источник в полиции",
                "Об этом заявили [Иван Белов и Пётр Котов]. | Иван Белов и Пётр Котов",
                "Об этом рассказала [его дочь]. | его дочь",
                "Об этом сообщает [телеканал Kanal]. | Kanal",
                "Подписан указ, согласно [которому] дороги чинят зимой. | указ",
            })
    void sourcesAreNamed(String marked, String who) {
        assertThat(Texts.who(marked)).isEqualToIgnoringCase(who);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Адвокат Ивана Котова] молчит. | адвокат Ивана Котова",
                "Это сказал [знакомый Павла Орлова]. | знакомый Павла Орлова",
                "[Источник РИА Новости] это отрицает. | источник РИА Новости",
            })
    void someoneNamedBesideTheSourceIsNotTheSource(String marked, String who) {
        assertThat(Texts.who(marked)).isEqualToIgnoringCase(who);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Приехал Юрий Орлов. [Он] сказал, что рад. | Юрий Орлов",
                "Приехала Анна Котова. По [её] словам, дорога была трудной. | Анна Котова",
                "Юрий Орлов встретил Анну Котову. [Она] сказала, что рада. | Анна Котова",
                "Выступил Юрий Орлов, [который] заявил, что рад. | Юрий Орлов",
                "Юрий Дом приехал утром. [Дом] отметил, что рад. | Юрий Дом",
                "Президент Арвении Юрий Орлов прилетел утром. [Арвенийский президент] сказал, что рад. | Юрий Орлов",
                "Приехал премьер-министр Италии Марио Монти. [Глава кабинета] сказал, что рад. | Марио Монти",
                "Верховный суд Арвении собрался утром. [Суд] постановил ждать. | Верховный суд Арвении",
                "Турецкие власти закрыли границу. [Власти] объяснили это морозом. | Турецкие власти",
                "«Я рад», — сказал Юрий Орлов. | Юрий Орлов",
            })
    void whoIsMeantAgainIsFound(String marked, String who) {
        String text = marked.contains("[") ? marked : marked.replace("Я рад", "[Я] рад");

        assertThat(Texts.who(text)).isEqualToIgnoringCase(who);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Приехала Анна Котова. [Он] сказал, что рад. | он",
                "Приехал премьер-министр Италии Марио Монти. [Президент Франции] сказал, что рад. | Президент Франции",
                "Верховный суд Арвении собрался утром. [Верховный суд Франции] постановил ждать. | Верховный суд Франции",
            })
    void whoDoesNotFitIsNotMeant(String marked, String who) {
        assertThat(Texts.who(marked)).isEqualToIgnoringCase(who);
    }

    @Test
    void aSourceOfPunctuationAloneIsNoError() {
        assertThat(Texts.who("Да[ — ]нет.")).isNotNull();
    }
}
