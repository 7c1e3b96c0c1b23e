package molva.app.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import molva.attribution.Attribution;
import molva.profile.Rule;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void bothLanguagesHaveTheSameLabels() {
        assertThat(new Labels(Look.Language.RU).keys()).isEqualTo(new Labels(Look.Language.EN).keys());
    }

    @Test
    void everythingThatHasANameInAReportHasALabel() {
        for (Look.Language language : Look.Language.values()) {
            Labels labels = new Labels(language);
            for (Attribution.Kind kind : Attribution.Kind.values()) {
                assertThat(labels.kind(kind)).isNotBlank();
            }
            for (Attribution.Manner manner : Attribution.Manner.values()) {
                assertThat(labels.manner(manner)).isNotBlank();
            }
            for (Attribution.Stance stance : Attribution.Stance.values()) {
                assertThat(labels.stance(stance)).isNotBlank();
            }
            for (Rule rule : Rule.values()) {
                assertThat(labels.rule(rule)).isNotBlank();
            }
        }
    }

    @Test
    void aLabelThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new Labels(Look.Language.RU).get("page.nonsense"))
                .hasMessageContaining("page.nonsense");
    }

    @Test
    void sharesAreWholePercentages() {
        Labels labels = new Labels(Look.Language.EN);
        assertThat(labels.percent(0.214)).isEqualTo("21%");
        assertThat(labels.percent(0.001)).isEqualTo("<\u202f1%");
        assertThat(labels.percent(0.997)).isEqualTo(">\u202f99%");
        assertThat(labels.percent(0)).isEqualTo("0%");
        assertThat(new Labels(Look.Language.RU).percent(1)).isEqualTo("100\u00a0%");
    }
}
