package molva.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import molva.attribution.Attribution.Kind;
import org.junit.jupiter.api.Test;

class TextFormatTest {
    private static final Pattern ESCAPES = Pattern.compile("\u001b\\[[0-9;]*m");

    @Test
    void marksShowTheVoicesWithoutAnyColour() {
        String shown = render(Example.summit(), false, 100);
        assertThat(shown)
                .contains("⟨○1\u00a0встреча «под ёлкой» сорвалась⟩")
                .contains("инсайдеры ○1")
                .doesNotContain("\u001b");
    }

    @Test
    void nestedVoicesOpenAndCloseInsideOneAnother() {
        assertThat(render(Example.summit(), false, 60).replaceAll("[\\s\u00a0]+", " "))
                .contains("⟨■4 эксперты считают ⟨∴5 сделку мёртвой⟩⟩");
    }

    @Test
    void coloursAddNothingButColour() {
        assertThat(ESCAPES.matcher(render(Example.summit(), true, 100)).replaceAll(""))
                .isEqualTo(render(Example.summit(), false, 100));
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        Example article = Example.of("Слово " + "оченьдлинноеслово".repeat(30) + " 🙂🙂🙂 " + "и так далее ".repeat(40))
                .says(Kind.PERSON, "Очень Длинная Фамилия-Двойная Имя Отчество", "Слово", "и так далее", "🙂🙂🙂");
        for (int columns : new int[] {40, 80, 132}) {
            assertThat(render(article, false, columns).lines())
                    .allSatisfy(line -> assertThat(Screen.width(line)).isLessThanOrEqualTo(columns));
        }
    }

    @Test
    void anArticleCannotSteerTheTerminal() {
        String shown = render(Example.of("Он\u001b[31m сказал\u0007 \u202Eзадом наперёд\u202C"), false, 100);
        assertThat(shown).doesNotContain("\u001b", "\u0007", "\u202E").contains("сказал\uFFFD");
    }

    @Test
    void theProfileFollowsTheArticle() {
        String shown = render(Example.summit(), false, 100);
        assertThat(shown)
                .contains(
                        "НА ЧЬИХ СЛОВАХ ДЕРЖИТСЯ ТЕКСТ",
                        "Андрей Лосев",
                        "В тексте не видно, почему источник не назван.");
        assertThat(new TextFormat(new Look(Look.Language.EN, false, 100))
                        .render(Example.summit().analysis(), "x"))
                .contains("WHOSE WORD THE TEXT RESTS ON", "anonymous source");
    }

    @Test
    void anEmptyDocumentSaysThatItIsEmpty() {
        assertThat(render(Example.of(" \n "), false, 100)).contains("В документе нет текста.");
    }

    private static String render(Example example, boolean colour, int columns) {
        return new TextFormat(new Look(Look.Language.RU, colour, columns)).render(example.analysis(), "summit.txt");
    }
}
