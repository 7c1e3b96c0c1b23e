package molva;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import molva.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text gives an answer that keeps all invariants, the same on every thread and in every locale. */
class AnyTextTest {
    private static final int SEEDS = 400;
    private static final int MILLION = 1_000_000;

    @Test
    void generatedTextsKeepTheInvariants() {
        for (int seed = 0; seed < SEEDS; seed++) {
            String text = new GeneratedText(seed).next(seed);
            try {
                Invariants.analyze(text);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e + " in " + oneLine(text), e);
            }
        }
    }

    @Test
    void articlesKeepTheInvariants() {
        assertThat(SampleArticles.ALL).isNotEmpty().allSatisfy(Invariants::analyze);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\n",
                "\u0000",
                "\ufeff",
                "\ud800",
                "\udc00\ud800",
                "а",
                "«",
                "»",
                "«»",
                ".",
                "— ",
                "1",
                ":",
                "«««««",
                "»»»»»",
                "\"\"\"",
                "„“”",
                "(((",
                "сказал",
                "— сказал",
                "«», — сказал он.",
                "по словам",
                "По его словам",
                "По словам",
                "что",
                ": «",
                "Об этом сообщает",
                "заявил, что",
                "!Да",
                "а\u0301",
                "\u0301",
                "\u0301а"
            })
    void theSmallestTextsKeepTheInvariants(String text) {
        Invariants.analyze(text);
    }

    @ParameterizedTest
    @MethodSource
    void aMegabyteWithoutAFullStopKeepsTheInvariants(String piece) {
        Invariants.analyze(piece.repeat(MILLION / piece.length()));
    }

    static List<String> aMegabyteWithoutAFullStopKeepsTheInvariants() {
        return List.of("слово ", "сказал он что ", "по словам главы, ", "Анна Ларина и ", "слово, «слово» ");
    }

    @Test
    void everyThreadGivesTheSameAnswer() throws Exception {
        Pipeline pipeline = Pipeline.load();
        List<String> texts = texts();
        List<Analysis> expected = analyses(pipeline, texts);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<List<Analysis>>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(() -> analyses(pipeline, texts)));
            }
            for (Future<List<Analysis>> answer : answers) {
                assertThat(answer.get().equals(expected)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "az-AZ", "ar-SA-u-nu-arab", "lt-LT", "th-TH-u-ca-buddhist"})
    void everyLocaleGivesTheSameAnswer(String tag) {
        List<Analysis> expected = analyses(Pipeline.load(), texts());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(analyses(Pipeline.load(), texts()).equals(expected)).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]", "¤");
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(SampleArticles.ALL);
        IntStream.range(0, 20)
                .mapToObj(seed -> new GeneratedText(seed).next(100))
                .forEach(texts::add);
        return texts;
    }

    private static List<Analysis> analyses(Pipeline pipeline, List<String> texts) {
        return texts.stream().map(text -> pipeline.analyze(Document.of(text))).toList();
    }
}
