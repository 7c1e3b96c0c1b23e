package molva.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One piece repeated half a million times over: what is linear takes a second, what is quadratic takes hours. What comes
 * out must still be the whole text.
 */
class HugeTextTest {
    private static final int LENGTH = 500_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "слово ",
                "а.",
                "a.",
                "«",
                "»",
                "\"",
                "(",
                ")",
                "1 ",
                "1",
                "#",
                "#т",
                ":)",
                "www.",
                "http://a",
                "a@",
                "a@b.",
                "\n",
                "*\n",
                ". ",
                ".",
                "'",
                "А. ",
                "“ “",
                "\" ",
                "«а» ",
                "ё-",
                "a_",
                "👨‍👩‍👧",
                "🇷🇺",
                "\u200B",
                "а\u0301",
                "\u00AD",
                "т. е. ",
                "аА",
                "словоСлово ",
                "слово.Слово",
                ";",
                "; 1) ",
                "1. ",
                "а\n",
                "А а\n",
                "слово: \n",
                "«А. а ",
                "\uD83D",
                "1:1,",
                "''",
                "аб\"А",
                "…",
                "- ",
                "б» А",
                " \" а",
                "\r",
                "А! ",
                "аа. (",
                "«а «б ",
                "1 111 111 ",
                "«А\n",
                "(; 1) ",
                "https://a.ru/(",
                ") 2. А "
            })
    void isDividedInLinearTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        Segmentation segmentation = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> new Segmenter().segment(Document.of(text), Verdicts.NONE));
        List<QuotedSpan> quoted =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> QuotationMarks.pair(segmentation));
        assertThat(gapsHoldNothingVisible(segmentation)).isTrue();
        assertThat(quoted).allMatch(span -> span.span().end() <= text.length());
    }

    /** Tokens and what lies between them make the text, and between them lie only spaces and marks of no width. */
    private static boolean gapsHoldNothingVisible(Segmentation segmentation) {
        String text = segmentation.document().text();
        int end = 0;
        for (Token token : segmentation.tokens()) {
            if (token.start() < end || !isInvisible(text, end, token.start())) {
                return false;
            }
            end = token.end();
        }
        return isInvisible(text, end, text.length());
    }

    private static boolean isInvisible(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            Letter letter = Letter.of(text.charAt(i));
            if (letter != Letter.SPACE && letter != Letter.INNER) {
                return false;
            }
        }
        return true;
    }
}
