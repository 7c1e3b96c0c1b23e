package molva.eval.treebank;

import static org.assertj.core.api.Assertions.assertThat;

import molva.morphology.TagText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line a convention: part of speech, features, form and lemma of a treebank, and the tag that is kept of them. */
class UniversalTagsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NOUN; Animacy=Inan|Case=Loc|Gender=Masc|Number=Sing; сезоне; сезон; NOUN Loc Masc Sing Inan",
                "NOUN; Animacy=Inan|Case=Par|Gender=Masc|Number=Sing; чаю; чай; NOUN Gen Masc Sing Inan",
                "ADJ; Animacy=Inan|Case=Acc|Gender=Neut|Number=Sing; остальное; остальной; ADJ Acc Neut Sing",
                "ADJ; Animacy=Inan|Case=Acc|Gender=Masc|Number=Sing; новый; новый; ADJ Acc Masc Sing Inan",
                "ADJ; Case=Nom|Gender=Fem|Number=Plur; новые; новый; ADJ Nom Plur",
                "ADJ; NumForm=Digit; 2022; 2022; ADJ",
                "ADJ; Case=Gen|Gender=Masc|Number=Sing; XIX; xix; ADJ",
                "ADJ; Case=Gen|Number=Plur; 1990-х; 1990-й; ADJ Gen Plur",
                "NUM; Animacy=Inan|Case=Acc|Gender=Masc|Number=Sing; один; один; NUM Acc Masc",
                "PRON; Animacy=Anim|Case=Nom|Gender=Masc|Number=Sing; кто; кто; PRON Nom Masc Sing",
                "VERB; Aspect=Imp|Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin|Voice=Pass; строится; строиться;"
                        + " VERB Sing 3 Pres Fin Ind Mid Ipf",
                "VERB; Animacy=Inan|Aspect=Perf|Case=Nom|Gender=Neut|Number=Sing|Tense=Past|Variant=Short|VerbForm=Part"
                        + "|Voice=Pass; окрашено; окрасить; VERB Neut Sing Past Part Pass Prf Short",
                "AUX; Gender=Masc|Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin; был; быть;"
                        + " AUX Masc Sing Past Fin Ind Act Ipf",
                "AUX; Mood=Cnd; бы; бы; AUX",
                "VERB; Aspect=Imp|Mood=Ind|Number=Sing|Person=3|Tense=Notpast|VerbForm=Fin; учит; учить;"
                        + " VERB Sing 3 Fin Ind Act Ipf",
                "ADV; Degree=Cmp; чаще; часто; ADV",
                "CONJ; _; и; и; CCONJ"
            })
    void treebanksAreReadInOneConvention(String pos, String features, String form, String lemma, String expected) {
        assertThat(TagText.of(UniversalTags.read(pos, features, form, lemma))).isEqualTo(expected);
    }
}
