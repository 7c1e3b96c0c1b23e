package molva.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    @Test
    void theNarrowestTerminalAndOneThatDoesNotSayHowWideItIsGetTheirHelp() {
        for (int columns : new int[] {0, 1, 40, 54, 400}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Console console = new Console(InputStream.nullInputStream(), out, out, true, true, columns);
            assertThat(Molva.run(console, "search", "--help"))
                    .as(columns + " columns")
                    .isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("--sort");
        }
    }
}
