package molva.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {
    @Test
    void nestedMarksOfOneAndOfOtherShapesArePaired() {
        assertThat(quoted("Он сказал: «Мы читали газету «Известия» и „Коммерсантъ“»."))
                .containsExactly(
                        "0 PAIRED «Мы читали газету «Известия» и „Коммерсантъ“»",
                        "1 PAIRED «Известия»",
                        "1 PAIRED „Коммерсантъ“");
    }

    @Test
    void straightMarksAreToldApartByWhatStandsAgainstThem() {
        assertThat(quoted("Газета \"Молва\" и \"ООО \"Рога\"\" подписали договор."))
                .containsExactly("0 PAIRED \"Молва\"", "0 PAIRED \"ООО \"Рога\"\"", "1 PAIRED \"Рога\"");
    }

    @Test
    void oneClosingMarkMayCloseAnOuterNameToo() {
        assertThat(quoted("Суд оштрафовал ООО «Рога и «Копыта» на рубль."))
                .containsExactly("0 PAIRED «Рога и «Копыта»", "1 PAIRED «Копыта»");
    }

    @Test
    void aQuotationMayRunOverParagraphsThatRepeatItsOpeningMark() {
        assertThat(quoted("Итоги\n«Мы начали в мае.\n«Закончим в июне», – сказал он."))
                .containsExactly("0 PAIRED «Мы начали в мае.\n«Закончим в июне»");
    }

    @Test
    void aQuotationMayRunOverParagraphsWithoutRepeatingIt() {
        assertThat(quoted("Итоги\nОн заявил: \"Первый.\nВторой.\nТретий\", — и ушёл."))
                .containsExactly("0 PAIRED \"Первый.\nВторой.\nТретий\"");
    }

    @Test
    void aForgottenClosingMarkDoesNotSwallowTheNextParagraph() {
        assertThat(quoted("Итоги\nЗавод «Молот закрыт.\n«Мы победим», – сказал он."))
                .containsExactly("0 UNCLOSED «Молот закрыт.", "0 PAIRED «Мы победим»");
    }

    @Test
    void aForgottenOpeningMarkReachesBackToItsSentence() {
        assertThat(quoted("Он пришёл. Мы победим», – сказал он.")).containsExactly("0 UNOPENED Мы победим»");
    }

    @Test
    void inchesAndApostrophesAreNoQuotationMarks() {
        assertThat(quoted("О'Генри купил экран 15\" и сказал I’m.")).isEmpty();
    }

    @Test
    void wikiMarksArePaired() {
        assertThat(quoted("Журнал ``Огонек'' писал о ''Amazon S3'' вчера."))
                .containsExactly("0 PAIRED ``Огонек''", "0 PAIRED ''Amazon S3''");
    }

    @Test
    void marksOfDifferentPairsCloseEachOtherWhereNoneIsLeft() {
        assertThat(quoted("Он видел «Сталкер\" вчера.")).containsExactly("0 PAIRED «Сталкер\"");
    }

    private static List<String> quoted(String text) {
        Segmentation segmentation = new Segmenter().segment(Document.of(text), Verdicts.NONE);
        List<String> found = new ArrayList<>();
        for (QuotedSpan span : QuotationMarks.pair(segmentation)) {
            found.add(span.depth() + " " + span.balance() + " " + span.span().in(text));
        }
        return found;
    }
}
