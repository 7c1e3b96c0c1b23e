package molva.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void aTextOfUsualLettersKeepsItsPositions() {
        CodePoints points = new CodePoints("ёлка");
        assertThat(points.at(0)).isZero();
        assertThat(points.at(4)).isEqualTo(4);
    }

    @Test
    void everyPairCountsOnce() {
        String text = "🙂да🙂🙂нет";
        CodePoints points = new CodePoints(text);
        for (int i = 0; i <= text.length(); i++) {
            boolean inside =
                    i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            if (!inside) {
                assertThat(points.at(i)).as("position %d", i).isEqualTo(text.codePointCount(0, i));
            }
        }
    }

    @Test
    void everyCodePointIsFoundAgain() {
        String text = "🙂да🙂🙂нет\uD83D🙂";
        CodePoints points = new CodePoints(text);
        for (int point = 0; point <= text.codePointCount(0, text.length()); point++) {
            assertThat(points.position(point)).as("point %d", point).isEqualTo(text.offsetByCodePoints(0, point));
        }
    }

    @Test
    void aLoneHalfCountsAsOne() {
        String text = "а\uD83Dб\uDE42в";
        CodePoints points = new CodePoints(text);
        assertThat(points.at(text.length())).isEqualTo(5);
    }
}
