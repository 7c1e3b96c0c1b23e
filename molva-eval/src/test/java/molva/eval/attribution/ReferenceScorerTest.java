package molva.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import molva.Pipeline;
import molva.attribution.Attribution;
import molva.eval.SharedFolder;
import molva.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scores here are those of {@code tools/gold.py} beside the project, digit by digit. */
class ReferenceScorerTest {
    private static Path script = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void needsTheReferenceScorerAndPython() {
        Optional<Path> found = SharedFolder.find().map(shared -> shared.resolve("tools/gold.py"));
        assumeTrue(found.filter(Files::exists).isPresent(), "skipped: no ../shared/tools/gold.py");
        assumeTrue(runs("python3", "--version"), "skipped: no python3");
        script = found.orElseThrow();
    }

    @Test
    void agreesOnTheAnalysersOwnAnswers() throws Exception {
        Pipeline pipeline = Pipeline.load();
        for (String name : GoldCorpus.NAMES) {
            GoldCorpus corpus = GoldCorpus.load(name);
            assertAgreement(corpus, article -> Marking.answers(pipeline, article));
        }
    }

    @Test
    void agreesOnGoldSpoiltAtRandom() throws Exception {
        for (String name : GoldCorpus.NAMES) {
            GoldCorpus corpus = GoldCorpus.load(name);
            for (int seed = 0; seed < 3; seed++) {
                Random random = new Random(seed);
                assertAgreement(corpus, article -> spoilt(article, random));
            }
        }
    }

    @Test
    void agreesOnGoldItself() throws Exception {
        GoldCorpus corpus = GoldCorpus.load("newsru_dev");
        assertAgreement(corpus, GoldArticle::markings);
    }

    private interface Answerer {
        List<Marking> answer(GoldArticle article);
    }

    private void assertAgreement(GoldCorpus corpus, Answerer answerer) throws Exception {
        Path answers = Files.createTempDirectory(folder, corpus.name());
        Tally tally = new Tally();
        for (GoldArticle article : corpus.articles()) {
            List<Marking> answer = answerer.answer(article);
            tally.add(article, answer);
            MarkingFile.write(answers.resolve(article.name() + ".json"), article.text(), answer);
        }
        Path gold = SharedFolder.resolve("gold/" + corpus.name());
        Map<String, Double> values = new LinkedHashMap<>();
        tally.scores().values().forEach((measure, value) -> values.put(measure, value.doubleValue()));
        assertThat(values).isEqualTo(reference(gold, answers));
    }

    private static Map<String, Double> reference(Path gold, Path answers) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "python3", script.toString(), "score", "--json", gold.toString(), answers.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        JsonNode report = new ObjectMapper().readTree(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).isZero();
        Map<String, Double> values = new LinkedHashMap<>();
        report.properties().forEach(measure -> {
            if (measure.getValue().isObject()) {
                measure.getValue()
                        .properties()
                        .forEach(part -> values.put(
                                measure.getKey() + "." + part.getKey(),
                                part.getValue().asDouble()));
            } else {
                values.put(measure.getKey(), measure.getValue().asDouble());
            }
        });
        return values;
    }

    /** Gold with attributions left out, doubled, moved, cut and named otherwise. */
    private static List<Marking> spoilt(GoldArticle article, Random random) {
        List<Marking> spoilt = new ArrayList<>();
        for (Marking marking : article.markings()) {
            if (random.nextInt(10) == 0) {
                continue;
            }
            for (int copies = random.nextInt(8) == 0 ? 2 : 1; copies > 0; copies--) {
                spoilt.add(new Marking(
                        random.nextInt(8) == 0
                                ? Optional.empty()
                                : marking.source().map(span -> moved(span, article, random)),
                        moved(marking.cue(), article, random),
                        marking.content().stream()
                                .map(span -> moved(span, article, random))
                                .toList(),
                        random.nextInt(4) == 0
                                ? Attribution.Kind.values()[random.nextInt(Attribution.Kind.values().length)]
                                : marking.kind(),
                        random.nextInt(5) == 0 ? Attribution.Manner.MIXED : marking.manner(),
                        random.nextInt(3) == 0 ? marking.who().replaceAll("[аяй](?=\\W|$)", "ым") : marking.who(),
                        marking.relays(),
                        "spoilt",
                        1));
            }
        }
        return spoilt;
    }

    private static Span moved(Span span, GoldArticle article, Random random) {
        if (random.nextInt(2) == 0) {
            return span;
        }
        int start = Math.clamp(
                span.start() + random.nextInt(-9, 10), 0, article.text().length());
        int end = Math.clamp(
                span.end() + random.nextInt(-9, 40), start, article.text().length());
        return new Span(start, end);
    }

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }
}
