package molva.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import molva.eval.score.Baseline.Recorded;
import org.junit.jupiter.api.Test;

class ScorePageTest {
    private static final Baseline BASELINE = new Baseline(Map.of(
            "news",
            new Recorded(
                    "00ff",
                    new Scores.Builder()
                            .precisionRecall("relation", 70, 100, 140)
                            .count("gold", 140)
                            .build())));

    @Test
    void aTableIsDrawnAnewAndTheRestIsLeft() {
        String page = "# Accuracy\n<!-- scores news -->\n| stale |\n<!-- end of scores -->\nHow it was measured.\n";

        String filled = ScorePage.fill(page, BASELINE);

        assertThat(filled)
                .startsWith("# Accuracy\n<!-- scores news -->\n")
                .endsWith("<!-- end of scores -->\nHow it was measured.\n")
                .contains("| relation | **0.5833** (P 0.7000, R 0.5000) |", "| gold | 140 |")
                .doesNotContain("stale");
        assertThat(ScorePage.fill(filled, BASELINE)).isEqualTo(filled);
    }

    @Test
    void aTableWithoutAnEndWouldSwallowThePage() {
        assertThatThrownBy(() -> ScorePage.fill("<!-- scores news -->\nHow it was measured.\n", BASELINE))
                .hasMessageContaining("<!-- end of scores -->");
    }

    @Test
    void aCorpusThatIsNotRecordedIsNamed() {
        assertThatThrownBy(() -> ScorePage.fill("<!-- scores blogs -->\n<!-- end of scores -->\n", BASELINE))
                .hasMessageContaining("blogs")
                .hasMessageContaining("news");
    }
}
