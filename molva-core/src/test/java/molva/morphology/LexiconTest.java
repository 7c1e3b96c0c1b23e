package molva.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import molva.model.LinearModel;
import molva.model.ModelFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What forms may be, before any context is asked. Each rule has a form that it is for and one that it must leave alone. */
class LexiconTest {
    private static final Lexicon LEXICON = lexicon();

    private static Lexicon lexicon() {
        return new Lexicon(
                WordTable.read(ModelFile.readLines(Morphology.class, "learnt-words.tsv")),
                Suffixes.read(ModelFile.readLines(Morphology.class, "suffixes.tsv")),
                NameSet.read(ModelFile.read(Morphology.class, "names.set")),
                new Facets(LinearModel.load(Morphology.class, "tagger.model").labels()));
    }

    /** {@code lemma TAG} of all that {@code form} may be. */
    private static List<String> readings(String form) {
        WordForm found = LEXICON.form(form);
        return IntStream.range(0, found.size())
                .mapToObj(found::word)
                .map(word -> word.lemma() + " " + TagText.of(word.tag()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Путина, путин PROPN Gen Masc Sing Anim",
        "путина, путина NOUN Nom Fem Sing Inan",
        "Подоляку, подоляка PROPN Acc Masc Sing Anim",
        "Набиуллиной, набиуллина PROPN Ins Fem Sing Anim",
        "Захаровой, захарова PROPN Gen Fem Sing Anim",
        "Ивановне, ивановна PROPN Dat Fem Sing Anim",
        "Петровичем, петрович PROPN Ins Masc Sing Anim",
        "Правду, правда PROPN Acc Fem Sing Inan",
        "30-летнего, 30-летний ADJ Gen Masc Sing",
        "1990-х, 1990-й ADJ Gen Plur",
        "теледебатах, теледебаты NOUN Loc Masc Plur Inan",
        "авиаудара, авиаудар NOUN Gen Masc Sing Inan",
        "МИДом, мид PROPN Ins Masc Sing Inan",
        "его, его DET",
        "его, он PRON Acc Masc Sing 3",
        "чаще, часто ADV",
        "ещё, еще ADV",
        "Влади́мирович, владимирович PROPN Nom Masc Sing Anim",
        "XIX, xix ADJ",
        "Telegram, telegram X",
        "2022, 2022 NUM",
        "%, % SYM",
        "«, « PUNCT"
    })
    void aFormMayBe(String form, String reading) {
        assertThat(readings(form)).contains(reading);
    }

    @ParameterizedTest
    @CsvSource({
        // a name needs its capital
        "путина, путин PROPN Gen Masc Sing Inan",
        "правду, правда PROPN Acc Fem Sing Inan",
        // a noun that is no surname in any list
        "Столу, стола PROPN Acc Masc Sing Anim",
        // the fraction is no ordinal
        "'3,5', '3,5 ADJ'",
        // no compound of a preposition's length
        "данные, ные ADJ Nom Plur",
        "Ивановне, иван PROPN Dat Fem Sing Anim"
    })
    void aFormMayNotBe(String form, String reading) {
        assertThat(readings(form)).isNotEmpty().doesNotContain(reading);
    }

    @Test
    void whatIsGuessedIsToldApart() {
        assertThat(LEXICON.form("встреча").known()).isTrue();
        assertThat(LEXICON.form("инфлюенсерка").known()).isFalse();
    }

    @Test
    void anyFormIsSomething() {
        for (String form :
                List.of("ъъъ", "Ё", "ʼ", "日本", "\uD83D\uDE00", "\uD800", "-", "--", "а-", "-а", "А.", "5а", "x")) {
            assertThat(readings(form)).as(form).isNotEmpty();
        }
    }
}
