package molva.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import molva.MarkedArticle;
import molva.attribution.Attribution;
import molva.text.Document;
import molva.text.Segmentation;
import molva.text.Segmenter;
import molva.text.Span;
import molva.text.Verdicts;
import org.junit.jupiter.api.Test;

class VoicesTest {
    @Test
    void theWiderContentIsTheOutermostVoice() {
        var article = MarkedArticle.of("""
                [2c [1s Министр] [1q заявил], что [1c урожай собран]], [2q передаёт] [2s агентство Скол].
                ===
                1 role indirect министр
                2 media indirect relays=1 Скол
                """);
        var voices =
                Voices.of(article.words().segmentation(), article.attributions().all());
        assertThat(voices.words()).isEqualTo(8);
        assertThat(kinds(article, voices))
                .containsExactly("MEDIA", "MEDIA", "MEDIA", "MEDIA", "MEDIA", "AUTHOR", "AUTHOR", "AUTHOR");
    }

    @Test
    void ofEqualContentsTheEarlierCueIsTheVoice() {
        var article = MarkedArticle.of("""
                [1q,2q Со ссылкой на] [1s источник] [2s «Скол»] пишет: [1c,2c дождь кончился].
                ===
                1 anonymous indirect источник
                2 media indirect relays=1 Скол
                """);
        var voices =
                Voices.of(article.words().segmentation(), article.attributions().all());
        assertThat(kinds(article, voices)).endsWith("ANONYMOUS", "ANONYMOUS");
    }

    @Test
    void sharesSumToOneAndTheRestIsTheAuthor() {
        var article = MarkedArticle.of("""
                [1c Мост закроют], [1q сообщили] в [1s мэрии]. Его построили в 1961 году.
                ===
                1 organization indirect мэрия
                """);
        var profile = new Profiler().profile(article.words(), article.entities(), article.attributions());
        assertThat(profile.tokens()).isEqualTo(10);
        assertThat(profile.voices())
                .isEqualTo(Map.of(Attribution.Kind.ORGANIZATION, 0.2, Attribution.Kind.AUTHOR, 0.8));
    }

    @Test
    void aTextWithNoWordIsAllTheAuthor() {
        var article = MarkedArticle.of("…\n");
        var profile = new Profiler().profile(article.words(), article.entities(), article.attributions());
        assertThat(profile.voices()).isEqualTo(Map.of(Attribution.Kind.AUTHOR, 1.0));
    }

    @Test
    void paintingAgreesWithTheDefinitionOnRandomAttributions() {
        var segmentation =
                new Segmenter().segment(Document.of("Один два, три - четыре! Пять шесть. ".repeat(6)), Verdicts.NONE);
        var random = new Random(42);
        for (int round = 0; round < 200; round++) {
            var attributions = random(random, segmentation.document().text().length());
            var voices = Voices.of(segmentation, attributions);
            int[] expected = defined(segmentation, attributions);
            for (int i = 0; i < expected.length; i++) {
                assertThat(voices.attribution(i).orElse(-1))
                        .as("round %d token %d", round, i)
                        .isEqualTo(expected[i]);
            }
        }
    }

    /** The definition, written as slowly as it is said: for each attribution in turn, a wider one takes its tokens. */
    private static int[] defined(Segmentation segmentation, List<Attribution> attributions) {
        int size = segmentation.tokens().size();
        int[] voice = new int[size];
        Arrays.fill(voice, -1);
        int[] width = new int[size];
        for (Attribution attribution : attributions) {
            Set<Integer> words = new HashSet<>();
            Set<Integer> tokens = new HashSet<>();
            for (int i = 0; i < size; i++) {
                var token = segmentation.tokens().get(i);
                if (attribution.content().stream().anyMatch(span -> span.overlaps(token.span()))) {
                    tokens.add(i);
                    if (Voices.word(token)) {
                        words.add(i);
                    }
                }
            }
            for (int i : tokens) {
                if (words.size() > width[i]) {
                    width[i] = words.size();
                    voice[i] = attribution.id();
                }
            }
        }
        return voice;
    }

    private static List<Attribution> random(Random random, int length) {
        List<Attribution> attributions = new ArrayList<>();
        for (int id = 0; id < 1 + random.nextInt(8); id++) {
            int a = random.nextInt(length - 40);
            int b = a + 4 + random.nextInt(12);
            int c = b + random.nextInt(8);
            attributions.add(new Attribution(
                    id,
                    Optional.empty(),
                    new Span(0, 1),
                    List.of(new Span(a, b), new Span(c, c + 4 + random.nextInt(12))),
                    Attribution.Manner.INDIRECT,
                    Attribution.Kind.PERSON,
                    "",
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    Attribution.Stance.NEUTRAL,
                    "test.random",
                    1));
        }
        return attributions;
    }

    private static List<String> kinds(MarkedArticle article, Voices voices) {
        List<String> kinds = new ArrayList<>();
        for (int i = 0; i < article.words().size(); i++) {
            if (Voices.word(article.words().segmentation().tokens().get(i))) {
                var id = voices.attribution(i);
                kinds.add(
                        id.isEmpty()
                                ? "AUTHOR"
                                : article.attributions()
                                        .all()
                                        .get(id.getAsInt())
                                        .kind()
                                        .name());
            }
        }
        return kinds;
    }
}
