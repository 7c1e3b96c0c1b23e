package molva.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What the launcher runs once after a build, so that the classes of a usual run are remembered for a quick start. */
@Command(name = "warm-up", hidden = true, description = "Runs the usual formats once over an article of its own.")
final class WarmUpCommand implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
        for (String format : List.of("text", "json", "html")) {
            try (InputStream article = WarmUpCommand.class.getResourceAsStream("warm-up.txt");
                    OutputStream nowhere = OutputStream.nullOutputStream()) {
                Console console = new Console(article, nowhere, nowhere, true, false, Console.USUAL_COLUMNS);
                Molva.run(console, "read", "--format", format, "-");
            }
        }
        return 0;
    }
}
