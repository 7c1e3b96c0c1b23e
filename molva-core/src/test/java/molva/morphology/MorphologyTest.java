package molva.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import molva.text.Document;
import molva.text.Segmenter;
import molva.text.Verdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorphologyTest {
    private static final Morphology MORPHOLOGY = Morphology.load();
    private static final String NEWS = "По словам пресс-секретаря МВД Ирины Волк, 30-летний житель Баку задержан. "
            + "«Мы не знаем, когда это произошло», – заявила она журналистам РИА Новости 24 февраля 2022 года. ";

    private static Words words(String text) {
        return MORPHOLOGY.analyze(new Segmenter().segment(Document.of(text), Verdicts.NONE), Verdicts.NONE);
    }

    private static String lemmas(String text) {
        Words words = words(text);
        return IntStream.range(0, words.size()).mapToObj(words::lemma).collect(Collectors.joining(" "));
    }

    /** The word of {@code text} that stands in square brackets. */
    private static Word marked(String text) {
        int start = text.indexOf('[');
        Words words = words(text.replace("[", "").replace("]", ""));
        return words.word(words.segmentation().tokenAt(start));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "По словам инсайдеров, встреча сорвалась. | по слово инсайдер , встреча сорваться .",
                "Актёры ещё жалуются. | актер еще жаловаться .",
                "Актеры еще жалуются. | актер еще жаловаться .",
                "Суд продлил срок до 30 декабря. | суд продлить срок до 30 декабрь ."
            })
    void lemmasAreDictionaryFormsWithYoFolded(String text, String expected) {
        assertThat(lemmas(text)).isEqualTo(expected);
    }

    /** Each line stands beside one where the same form is something else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Он вошёл в [дом]. | дом NOUN Acc Masc Sing Inan",
                "Этот [дом] стоит давно. | дом NOUN Nom Masc Sing Inan",
                "По мнению [Путина], всё хорошо. | путин PROPN Gen Masc Sing Anim",
                "Началась весенняя [путина] на Каспии. | путина NOUN Nom Fem Sing Inan",
                "Цены [стали] выше. | стать VERB Plur Past Fin Ind Act Prf",
                "Завод выпускает листы из [стали]. | сталь NOUN Gen Fem Sing Inan",
                "Он старше, [чем] она. | чем SCONJ",
                "С [чем] он пришёл? | что PRON Ins Neut Sing",
                "[Его] машину нашли в лесу. | его DET",
                "Полиция задержала [его] вчера. | он PRON Acc Masc Sing 3",
                "Министр [заявил] о победе. | заявить VERB Masc Sing Past Fin Ind Act Prf",
                "Он [был] министром. | быть AUX Masc Sing Past Fin Ind Act Ipf",
                "Жители [большой] деревни уехали. | большой ADJ Gen Fem Sing",
                "Об этом рассказала [Мария] Захарова. | мария PROPN Nom Fem Sing Anim"
            })
    void theContextDecides(String text, String expected) {
        Word word = marked(text);
        assertThat(word.lemma() + " " + TagText.of(word.tag())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"в доме, 1, LOC", "к дому, 1, DAT", "с домом, 1, INS", "из дома, 1, GEN"})
    void thePrepositionDecidesTheCase(String text, int word, Tag.Case expected) {
        assertThat(words(text).tag(word).grammaticalCase()).isEqualTo(expected);
    }

    @Test
    void everyTokenOfAnyScriptGetsAWord() {
        assertThat(words("NATO, Überraschung 日本 \uD83D\uDE00 ё Ъ ʼ https://a.ru #тег")
                        .size())
                .isPositive();
    }

    @Test
    void theSameTextGivesTheSameWordsOnEveryThread() throws Exception {
        List<Word> expected = words(NEWS.repeat(20)).words();
        List<Callable<List<Word>>> tasks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tasks.add(() -> words(NEWS.repeat(20)).words());
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void theSameTextGivesTheSameWordsInEveryLocale() {
        List<Word> expected = words(NEWS + "İstanbul INTERFAX").words();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(words(NEWS + "İstanbul INTERFAX").words()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void itTellsWhatItChoseAmong() {
        List<String> told = new ArrayList<>();
        var segmentation = new Segmenter().segment(Document.of("Цены стали выше."), Verdicts.NONE);
        MORPHOLOGY.analyze(segmentation, (rule, start, end, decision) -> told.add(rule + " " + decision));
        assertThat(told).anyMatch(line -> line.startsWith("word.choice стать VERB"));
    }
}
