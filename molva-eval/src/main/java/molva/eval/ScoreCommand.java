package molva.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import molva.Pipeline;
import molva.eval.attribution.AttributionScoring;
import molva.eval.attribution.ConfidenceScoring;
import molva.eval.attribution.WhoScoring;
import molva.eval.entity.EntityScoring;
import molva.eval.morphology.MorphologyScoring;
import molva.eval.page.PageScoring;
import molva.eval.profile.LoadedWordScoring;
import molva.eval.score.Baseline;
import molva.eval.score.Baseline.Recorded;
import molva.eval.score.Checksum;
import molva.eval.score.ScorePage;
import molva.eval.score.ScoreTable;
import molva.eval.score.Scores;
import molva.eval.score.Scoring;
import molva.eval.segmentation.RazdelTokensScoring;
import molva.eval.segmentation.SegmentationScoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the analysis on the corpora of the shared folder, prints the measures and, if told so, records them. */
@Command(name = "score", description = "Scores the analysis on its corpora.", mixinStandardHelpOptions = true)
public final class ScoreCommand implements Callable<Integer> {
    /** Everything that is scored and recorded. */
    static final List<Scoring> SCORINGS = Stream.of(
                    AttributionScoring.ALL,
                    ConfidenceScoring.ALL,
                    EntityScoring.ALL,
                    WhoScoring.ALL,
                    SegmentationScoring.ALL,
                    List.of(
                            new RazdelTokensScoring(),
                            new MorphologyScoring(),
                            new LoadedWordScoring(),
                            new PageScoring()))
            .<Scoring>flatMap(List::stream)
            .toList();

    @Option(
            names = "--gold",
            paramLabel = "NAME|DIR",
            arity = "1..*",
            description = "Only these: a corpus by its name, or a folder of gold articles; default: all corpora.")
    private List<String> corpora = List.of();

    @Option(names = "--record", description = "Write the scores into corpus/baseline.tsv and docs/accuracy.md.")
    private boolean record;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Pipeline pipeline = Pipeline.load();
        Map<String, Recorded> scored = new LinkedHashMap<>();
        for (Scoring scoring : wanted()) {
            scored.put(scoring.corpus(), score(scoring, pipeline));
        }
        Map<String, Scores> table = new LinkedHashMap<>();
        scored.forEach((corpus, one) -> table.put(corpus, one.scores()));
        spec.commandLine().getOut().println(ScoreTable.draw(table));
        if (record) {
            record(scored);
        }
        return 0;
    }

    private static void record(Map<String, Recorded> scored) throws IOException {
        Path file = baselineFile();
        Baseline baseline = recorded(file).with(scored);
        baseline.write(file);
        Files.writeString(page(), ScorePage.fill(Files.readString(page()), baseline));
    }

    /** The page that shows the recorded scores. */
    static Path page() {
        return SharedFolder.projectRoot().resolve("docs/accuracy.md");
    }

    static Path baselineFile() {
        return SharedFolder.projectRoot().resolve("corpus/baseline.tsv");
    }

    static Recorded score(Scoring scoring, Pipeline pipeline) throws IOException {
        return new Recorded(Checksum.of(scoring.files()), scoring.score(pipeline));
    }

    private static Baseline recorded(Path file) throws IOException {
        return Files.exists(file) ? Baseline.read(file) : new Baseline(Map.of());
    }

    private List<Scoring> wanted() {
        Map<String, Scoring> byName = SCORINGS.stream().collect(Collectors.toMap(Scoring::corpus, one -> one));
        return corpora.isEmpty()
                ? SCORINGS
                : corpora.stream()
                        .map(name -> byName.getOrDefault(name, new AttributionScoring(name)))
                        .toList();
    }
}
