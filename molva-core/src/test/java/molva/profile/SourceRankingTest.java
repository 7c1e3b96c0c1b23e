package molva.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import molva.MarkedArticle;
import molva.attribution.Attribution;
import org.junit.jupiter.api.Test;

class SourceRankingTest {
    @Test
    void oneSourceIsRankedOnceUnderItsNameWithYoFolded() {
        var article = MarkedArticle.of("""
                [1c Урожай собран], [1q сказал] [1s Семёнов]. [2q По [2s его] словам], [2c сев начнут в мае].
                [3q Говорят], [3c мост закроют].
                ===
                1 person indirect Артур Семёнов
                2 person indirect Артур Семенов
                3 hearsay indirect
                """);
        var profile = new Profiler().profile(article.words(), article.entities(), article.attributions());
        assertThat(profile.sources())
                .containsExactly(
                        new Profile.RankedSource("Артур Семёнов", Attribution.Kind.PERSON, List.of(0, 1), 6),
                        new Profile.RankedSource("", Attribution.Kind.HEARSAY, List.of(2), 2));
    }

    @Test
    void contentThatASourceSaysTwiceIsCountedOnce() {
        var article = MarkedArticle.of("""
                [1q,2q Заявил и повторил] [1s,2s Орлик]: [1c «[2c дождь кончился]»].
                ===
                1 person direct Орлик
                2 person direct Орлик
                """);
        var profile = new Profiler().profile(article.words(), article.entities(), article.attributions());
        assertThat(profile.sources())
                .containsExactly(new Profile.RankedSource("Орлик", Attribution.Kind.PERSON, List.of(0, 1), 2));
    }
}
