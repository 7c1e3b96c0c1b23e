package molva.eval.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import molva.morphology.TagText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenCorporaTagsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ADJ Gen Masc Sing; VERB Gen Masc Sing Past Part Pass Prf; true",
                "ADJ Gen Masc Sing; VERB Dat Masc Sing Past Part Pass Prf; false",
                "ADJ Gen Masc Sing; VERB Masc Sing Past Fin Ind Act Prf; false",
                "CCONJ; SCONJ; true",
                "CCONJ; NOUN Nom Masc Sing Inan; false",
                "VERB Sing 3 Fin Ind Act Ipf; AUX Sing 3 Fut Fin Ind Act Ipf; true",
                "VERB Sing 3 Fin Ind Act Ipf; AUX Sing 2 Fut Fin Ind Act Ipf; false",
                "NOUN Nom Masc Sing Inan; PROPN Nom Masc Sing Inan; true",
                "NOUN Nom Masc Sing Inan; PROPN Acc Masc Sing Inan; false",
                "X; X; false"
            })
    void openCorporaBindsWhatItSettles(String gold, String tag, boolean allowed) {
        assertThat(OpenCorporaTags.allow(TagText.read(gold), TagText.read(tag))).isEqualTo(allowed);
    }
}
