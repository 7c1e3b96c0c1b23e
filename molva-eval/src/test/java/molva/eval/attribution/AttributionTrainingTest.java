package molva.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import molva.eval.SharedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The models that ship are what learning makes of the articles and of the code as it stands: bit for bit. */
class AttributionTrainingTest {
    private static final List<String> MODELS =
            List.of("cue.model", "source.model", "content.model", "kind.model", "confidence.model");

    @Test
    void learningAnewGivesTheModelsThatShip(@TempDir Path folder) throws IOException {
        assumeTrue(SharedFolder.find().isPresent(), "skipped: no ../shared with the gold articles");
        new AttributionTraining().train(folder);
        Path shipped = SharedFolder.projectRoot().resolve("molva-core/src/main/resources/molva/attribution");
        for (String model : MODELS) {
            assertThat(Files.readAllBytes(folder.resolve("attribution").resolve(model)))
                    .as("%s; after a change run ./evaluate train attribution && ./evaluate score --record", model)
                    .isEqualTo(Files.readAllBytes(shipped.resolve(model)));
        }
    }
}
