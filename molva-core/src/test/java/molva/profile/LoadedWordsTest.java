package molva.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import molva.MarkedArticle;
import org.junit.jupiter.api.Test;

class LoadedWordsTest {
    private static List<String> loaded(String marked) {
        var article = MarkedArticle.of(marked);
        return new Profiler()
                .profile(article.words(), article.entities(), article.attributions()).loaded().stream()
                        .map(word -> word.shade() + " "
                                + word.span().in(article.document().text()))
                        .toList();
    }

    @Test
    void wordsOfScornPraiseAndEmphasisAreFoundInAnyForm() {
        assertThat(loaded("Бездарная политика дала беспрецедентный рост и легендарных министров."))
                .containsExactly("NEGATIVE Бездарная", "EMPHASIS беспрецедентный", "POSITIVE легендарных");
    }

    @Test
    void aPhraseIsOneFinding() {
        assertThat(loaded("Министр годами вешал лапшу на уши.")).containsExactly("NEGATIVE вешал лапшу на уши");
    }

    @Test
    void somebodyElsesWordsAndQuotedWordsAreNotTheAuthors() {
        assertThat(loaded("""
                [1s Орлик] [1q назвал] [1c реформу позорной]. На плакате было «позор».
                ===
                1 person indirect Орлик
                """)).isEmpty();
    }

    @Test
    void plainNewsIsNotLoaded() {
        assertThat(loaded("Суд приговорил фермера к штрафу, урожай собран, мост закрыт до мая."))
                .isEmpty();
    }
}
