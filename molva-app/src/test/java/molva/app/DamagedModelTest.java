package molva.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedModelTest {
    @TempDir
    private Path folder;

    @Test
    void aDamagedModelIsOneLineWithBothChecksums() throws Exception {
        Path damaged =
                Files.createDirectories(folder.resolve("molva/attribution")).resolve("cue.model");
        Files.writeString(damaged, "no model");
        Path article = Files.writeString(folder.resolve("a.txt"), "Встреча сорвалась.");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder + File.pathSeparator + System.getProperty("java.class.path"),
                        "molva.app.Molva",
                        "read",
                        article.toString()))
                .redirectError(folder.resolve("err").toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String error = Files.readString(folder.resolve("err"), StandardCharsets.UTF_8);
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(error)
                .hasLineCount(1)
                .contains("molva/attribution/cue.model", "expected checksum", "found", "8 bytes");
    }
}
