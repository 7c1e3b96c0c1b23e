package molva.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {
    @Test
    void headingsThatLostTheirLineEndsAreFound() {
        assertThat(
                        blocks(
                                "Хозяином моста оказался другой.Рогову хватило одного взглядаОтношения мэра и строителей в последние "
                                        + "месяцы напоминали затянувшуюся партию в шахматы. Все ждали хода.\n"
                                        + "Рогов пытался сохранить лицо ЗаречногоПосле встречи строители включили привычную тактику "
                                        + "проволочек, и дело опять встало.\n"
                                        + "Мост – дело долгое\"На реке спешить нельзя\", – так инженер Котов подвёл итоги дня."))
                .containsExactly(
                        "PARAGRAPH Хозяином моста оказался другой.",
                        "HEADING Рогову хватило одного взгляда",
                        "PARAGRAPH Отношения мэра и строителей в последние месяцы напоминали затянувшуюся партию в шахматы. "
                                + "Все ждали хода.",
                        "HEADING Рогов пытался сохранить лицо Заречного",
                        "PARAGRAPH После встречи строители включили привычную тактику проволочек, и дело опять встало.",
                        "HEADING Мост – дело долгое",
                        "PARAGRAPH \"На реке спешить нельзя\", – так инженер Котов подвёл итоги дня.");
    }

    @Test
    void namesWithCapitalsInsideAreNoHeadings() {
        String text = "Компания ПрофМедиа и газета\"Заречный край\" мощностью 5 кВт сообщили о сделке с фирмой "
                + "ДжейСи и о том, что ТиДжей доволен этим.";
        assertThat(blocks(text)).containsExactly("PARAGRAPH " + text);
    }

    @Test
    void linesOfOneWidthAreOneParagraph() {
        assertThat(blocks("""
                        Новый мост через Светлую откроют к осени, заявил мэр города
                        Заречный Павел Рогов. По его словам, строители обещали
                        Котову закончить раньше, однако паром встал на ремонт уже
                        весной, и кирпич возить стало не на чем. Жители города ждут.

                        Строят его шестой год, и за это время сменились два мэра и
                        Заречный дважды оставался без парома на всё лето подряд.
                        """)).hasSize(2);
    }

    @Test
    void aLineBrokenInTheMiddleOfASentenceGoesOn() {
        assertThat(blocks("Новый мост через Светлую откроют\nк осени, заявил мэр города Заречный.\nЖители ждут."))
                .containsExactly(
                        "PARAGRAPH Новый мост через Светлую откроют\nк осени, заявил мэр города Заречный.",
                        "PARAGRAPH Жители ждут.");
    }

    @Test
    void blocksHoldEverythingButWhiteSpace() {
        String text = "\uFEFF Заголовок \r\n\r\n\u00A0Первый абзац этой статьи. \u2028 Второй.\r Третий.\n\n";
        assertThat(blocks(text))
                .containsExactly(
                        "TITLE Заголовок", "LEAD Первый абзац этой статьи.", "PARAGRAPH Второй.", "PARAGRAPH Третий.");
    }

    private static List<String> blocks(String text) {
        return Document.of(text).blocks().stream()
                .map(block -> block.kind() + " " + block.span().in(text))
                .toList();
    }
}
