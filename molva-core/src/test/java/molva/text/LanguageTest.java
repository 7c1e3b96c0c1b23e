package molva.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru  | Мэр заявил, что новый мост откроют к осени.
            ru  | Умер Леонард Коэн. Об этом сообщил его сын.
            uk  | Мер заявив, що новий міст відкриють до осені, але не всі йому вірять.
            be  | Мэр заявіў, што новы мост адкрыюць да восені, але не ўсе яму вераць.
            bg  | Кметът заяви, че новият мост ще бъде открит до есента и хората са доволни.
            en  | The mayor said that the new bridge would be opened in the autumn.
            de  | Der Bürgermeister sagte, dass die neue Brücke im Herbst eröffnet wird.
            kk  | Бұл көпір күзге дейін ашылады деп мәлімдеді және ол туралы хабарлады.
            zh  | 市长表示新桥将于秋天开放
            und | 12 345 — 678
            """)
    void isGuessedFromFrequentWords(String code, String text) {
        assertThat(Document.of(text).metadata().language()).isEqualTo(code);
    }
}
