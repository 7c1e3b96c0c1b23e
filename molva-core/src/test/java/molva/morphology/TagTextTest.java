package molva.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOUN Gen Fem Sing Inan",
                "PRON Nom Plur 1",
                "VERB Plur 3 Pres Fin Ind Act Ipf",
                "VERB Sing 2 Fin Imp Act Prf",
                "VERB Masc Sing Past Part Pass Prf Short",
                "ADJ Acc Plur Anim",
                "PUNCT"
            })
    void aTagIsReadAsItIsWritten(String text) {
        assertThat(TagText.of(TagText.read(text))).isEqualTo(text);
    }

    @Test
    void imperativeAndImperfectiveAreToldApart() {
        Tag tag = TagText.read("VERB Sing 2 Fin Imp Act Ipf");
        assertThat(tag.mood()).isEqualTo(Tag.Mood.IMP);
        assertThat(tag.aspect()).isEqualTo(Tag.Aspect.IMP);
    }

    @Test
    void anUnknownFeatureIsNamed() {
        assertThatThrownBy(() -> TagText.read("NOUN Abl")).hasMessageContaining("Abl");
    }
}
