package molva.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import molva.MarkedArticle;
import molva.entity.EntityFinder;
import molva.text.Verdicts;
import org.junit.jupiter.api.Test;

class RegardsTest {
    private static List<String> regards(String marked) {
        var article = MarkedArticle.of(marked);
        var entities = EntityFinder.load().find(article.words(), Verdicts.NONE);
        var profile = new Profiler().profile(article.words(), entities, article.attributions());
        return Regards.of(profile, article.attributions().all(), entities).stream()
                .map(regard -> profile.sources().get(regard.source()).who() + " о "
                        + entities.all().get(regard.about()).name() + " " + regard.attributions())
                .toList();
    }

    @Test
    void aSourceSpeaksAboutThoseWhomItsWordsName() {
        assertThat(regards("""
                [1s Дронов] [1q обвинил] [1c министра Андрея Лосева во лжи]. [2s Дронов] [2q добавил], что [2c Лосев уедет].
                ===
                1 person indirect Дронов
                2 person indirect Дронов
                """)).containsExactly("Дронов о Андрей Лосев [0, 1]");
    }

    @Test
    void placesAndWordsThatNameNobodyAreNoRegard() {
        assertThat(regards("""
                [1s Дронов] [1q сказал], что [1c дорога размыта].
                ===
                1 person indirect Дронов
                """)).isEmpty();
    }
}
