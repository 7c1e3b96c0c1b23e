package molva.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import molva.eval.score.Scoring;
import molva.eval.train.SentencePrints;
import molva.eval.train.Training;
import org.junit.jupiter.api.Test;

/** No model learns from what it is scored on: no scored text has its sentences in a text that is learnt from. */
class HeldOutTest {
    /** Headlines and stock phrases recur; an article that was learnt from shares far more. */
    private static final double SHARED_BY_CHANCE = 0.2;

    @Test
    void noScoredTextIsLearntFrom() throws IOException {
        assumeTrue(SharedFolder.find().isPresent(), "skipped: no ../shared with the corpora");
        List<String> copies = new ArrayList<>();
        for (Training training : TrainCommand.TRAININGS) {
            Set<String> learnt = SentencePrints.of(training.texts());
            assertThat(learnt)
                    .as("sentences that %s learns from", training.name())
                    .isNotEmpty();
            for (Scoring scoring : ScoreCommand.SCORINGS) {
                if (scoring.heldOut()) {
                    scoring.texts().stream()
                            .filter(text -> isCopied(text, learnt))
                            .map(text -> training.name() + " learns from " + scoring.corpus() + ": " + beginning(text))
                            .forEach(copies::add);
                }
            }
        }
        assertThat(copies).isEmpty();
    }

    @Test
    void everyScoringNamesTheTextsThatItScores() throws IOException {
        assumeTrue(SharedFolder.find().isPresent(), "skipped: no ../shared with the corpora");
        for (Scoring scoring : ScoreCommand.SCORINGS) {
            assertThat(!scoring.heldOut() || !SentencePrints.of(scoring.texts()).isEmpty())
                    .as("%s, that no model may learn from, names its texts", scoring.corpus())
                    .isTrue();
        }
    }

    @Test
    void aCopyInAnotherSpellingIsNoticed() {
        Set<String> learnt = SentencePrints.of("Глава завода Анна Ларина заявила: «Цех ещё не закрыт».");

        assertThat(isCopied("ГЛАВА ЗАВОДА АННА ЛАРИНА ЗАЯВИЛА — \"Цех еще не закрыт\"!", learnt))
                .isTrue();
        assertThat(isCopied("Глава завода Анна Ларина заявила: «Цех уже закрыт».", learnt))
                .isFalse();
    }

    private static boolean isCopied(String text, Set<String> learnt) {
        Set<String> scored = SentencePrints.of(text);
        long shared = scored.stream().filter(learnt::contains).count();
        return shared > SHARED_BY_CHANCE * scored.size();
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(60, text.length())).replace('\n', ' ');
    }
}
