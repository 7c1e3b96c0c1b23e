package molva.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import molva.eval.score.Baseline.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineFileTest {
    private static final Recorded THEN = recorded("00ff", 70);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Path file = folder.resolve("corpus/baseline.tsv");
        new Baseline(Map.of("news", THEN)).write(file);

        assertThat(Baseline.read(file).byCorpus()).containsOnly(Map.entry("news", THEN));
    }

    @Test
    void aDropAndARiseAreToldWithTheCommandThatRecordsThem() {
        Baseline baseline = new Baseline(Map.of("news", THEN));

        assertThat(baseline.differences("news", recorded("00ff", 70))).isEmpty();
        assertThat(baseline.differences("news", recorded("00ff", 69)))
                .first()
                .asString()
                .contains("relation.p fell from 0.7000 to 0.6900", "./evaluate score --record");
        assertThat(baseline.differences("news", recorded("00ff", 71)))
                .first()
                .asString()
                .contains("rose");
    }

    @Test
    void anotherCorpusUnderTheSameNameIsTold() {
        assertThat(new Baseline(Map.of("news", THEN)).differences("news", recorded("0bad", 70)))
                .singleElement()
                .asString()
                .contains("checksum 0bad, recorded 00ff");
    }

    @Test
    void aDamagedLineIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("baseline.tsv"), "news\t00ff\trelation.f1\n");

        assertThatThrownBy(() -> Baseline.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("00ff");
    }

    private static Recorded recorded(String checksum, int right) {
        return new Recorded(
                checksum,
                new Scores.Builder()
                        .precisionRecall("relation", right, 100, 100)
                        .build());
    }
}
