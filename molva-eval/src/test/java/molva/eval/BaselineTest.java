package molva.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import molva.Pipeline;
import molva.eval.score.Baseline;
import molva.eval.score.ScorePage;
import molva.eval.score.Scoring;
import org.junit.jupiter.api.Test;

/** The scores are the recorded ones: a drop fails, and so does a rise that nobody recorded. */
class BaselineTest {
    @Test
    void everyScoreIsTheRecordedOne() throws IOException {
        assumeTrue(SharedFolder.find().isPresent(), "skipped: no ../shared with the corpora");
        Baseline baseline = Baseline.read(ScoreCommand.baselineFile());
        Pipeline pipeline = Pipeline.load();
        List<String> differences = new ArrayList<>();
        for (Scoring scoring : ScoreCommand.SCORINGS) {
            differences.addAll(baseline.differences(scoring.corpus(), ScoreCommand.score(scoring, pipeline)));
        }
        assertThat(differences).as("differences from corpus/baseline.tsv").isEmpty();
    }

    @Test
    void thePageShowsTheRecordedScores() throws IOException {
        String page = Files.readString(ScoreCommand.page());

        assertThat(ScorePage.fill(page, Baseline.read(ScoreCommand.baselineFile())))
                .as("docs/accuracy.md; draw it anew by ./evaluate score --record")
                .isEqualTo(page);
    }

    @Test
    void everyRecordedCorpusIsStillScored() throws IOException {
        assertThat(Baseline.read(ScoreCommand.baselineFile()).byCorpus().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ScoreCommand.SCORINGS.stream().map(Scoring::corpus).toList());
    }
}
