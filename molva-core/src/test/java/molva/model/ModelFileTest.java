package molva.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The damaged files are {@code src/test/resources/molva/model}: sound.model with its sum, damaged.model with another. */
class ModelFileTest {
    @Test
    void readsAModelWhoseChecksumHolds() {
        assertThat(LinearModel.load(ModelFileTest.class, "sound.model").labels())
                .containsExactly("говорит", "молчит");
    }

    @Test
    void aDamagedFileIsOneClearLine() {
        assertThatThrownBy(() -> LinearModel.load(ModelFileTest.class, "damaged.model"))
                .isInstanceOf(ModelException.class)
                .hasMessageMatching("model file molva/model/damaged.model is missing or damaged: expected checksum"
                        + " [0-9a-f]{8}, found [0-9a-f]{8} over \\d+ bytes; take the program's files anew");
    }

    @Test
    void aMissingFileIsOneClearLine() {
        assertThatThrownBy(() -> LinearModel.load(ModelFileTest.class, "missing.model"))
                .isInstanceOf(ModelException.class)
                .hasMessageMatching("model file molva/model/missing.model is missing or damaged: expected checksum"
                        + " [0-9a-f]{8}, found no file; take the program's files anew");
    }

    @Test
    void aFileWithoutAChecksumIsNotRead() {
        assertThatThrownBy(() -> LinearModel.load(ModelFileTest.class, "unlisted.model"))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("expected checksum a line in checksums.txt beside it, found none");
    }

    @Test
    void anotherVersionIsNamed() {
        assertThatThrownBy(() -> LinearModel.load(ModelFileTest.class, "later.model"))
                .isInstanceOf(ModelException.class)
                .hasMessage("model file later.model of molva.model has version 2, this program reads version 1");
    }

    @Test
    void writingKeepsTheOtherChecksums(@TempDir Path folder) throws Exception {
        ModelFile.write(folder, "b.model", new byte[] {1});
        ModelFile.write(folder, "a.model", new byte[] {2});
        ModelFile.write(folder, "b.model", new byte[] {3});
        List<String> lines = Files.readAllLines(folder.resolve("checksums.txt"));
        assertThat(lines).hasSize(2).allMatch(line -> line.matches("[0-9a-f]{8} [ab]\\.model"));
    }
}
