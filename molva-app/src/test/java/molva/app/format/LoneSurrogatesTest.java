package molva.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoneSurrogatesTest {
    @Test
    void pairsStayAndHalvesAreReplaced() {
        assertThat(LoneSurrogates.replaced("а\uD83D🙂\uDE42б")).isEqualTo("а\uFFFD🙂\uFFFDб");
    }

    @Test
    void inJsonAHalfIsItsEscape() {
        assertThat(LoneSurrogates.escaped("\"а\uD83D\"")).isEqualTo("\"а\\ud83d\"");
        assertThat(LoneSurrogates.escaped("\"\uDE42🙂\"")).isEqualTo("\"\\ude42🙂\"");
    }
}
