package molva.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import molva.text.Document;
import molva.text.Segmenter;
import molva.text.Verdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as {@code word/POS/lemma} or {@code word/POS.Case/lemma}, each beside a near miss. */
class MorphologyTest {
    private static final Morphology MORPHOLOGY = Morphology.load();

    private static Words words(String text) {
        return MORPHOLOGY.analyze(new Segmenter().segment(Document.of(text), Verdicts.NONE), Verdicts.NONE);
    }

    private static String lemmas(String text) {
        Words words = words(text);
        return IntStream.range(0, words.size()).mapToObj(words::lemma).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "По словам инсайдеров, встреча сорвалась. | по слово инсайдер , встреча сорваться .",
                "Актёры ещё жалуются. | актер еще жаловаться .",
                "Суд продлил срок до 30 декабря. | суд продлить срок до 30 декабрь ."
            })
    void lemmasAreDictionaryFormsWithYoFolded(String text, String expected) {
        assertThat(lemmas(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"в доме, 1, LOC", "к дому, 1, DAT", "с домом, 1, INS", "из дома, 1, GEN"})
    void thePrepositionDecidesTheCase(String text, int word, Tag.Case expected) {
        assertThat(words(text).tag(word).grammaticalCase()).isEqualTo(expected);
    }

    @Test
    void aSurnameInsideASentenceIsAName() {
        Words words = words("По мнению Путина, путина удалась.");
        assertThat(words.tag(2).pos()).isEqualTo(Tag.Pos.PROPN);
        assertThat(words.lemma(2)).isEqualTo("путин");
        assertThat(words.tag(4).pos()).isEqualTo(Tag.Pos.NOUN);
        assertThat(words.lemma(4)).isEqualTo("путина");
    }

    @Test
    void everyTokenOfAnyScriptGetsAWord() {
        assertThat(words("NATO, Überraschung 日本 \uD83D\uDE00 ё Ъ ʼ").size()).isPositive();
    }
}
