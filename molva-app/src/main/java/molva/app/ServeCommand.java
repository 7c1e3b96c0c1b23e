package molva.app;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import molva.app.serve.Server;
import molva.app.serve.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code molva serve}: pages to read in, on this machine. */
@Command(
        name = "serve",
        description = "Shows articles in a browser: paste a text or drop a file and read who says so.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  molva serve                     http://127.0.0.1:8080, for this machine alone",
            "  molva serve --port 9000",
            "  molva serve --library news      with what molva add --library news keeps",
            "  curl --data-binary @article.txt http://127.0.0.1:8080/api/v1/articles",
            "",
            "Ctrl-C stops it. What is read is kept in memory only, but for what is added to the library."
        })
final class ServeCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Address to listen on (default: 127.0.0.1).")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "PORT", description = "Port; 0 for any free one (default: 8080).")
    private int port = 8080;

    @Option(names = "--name", paramLabel = "NAME", description = "A further name that browsers may call it by.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--max-body", paramLabel = "BYTES", description = "Largest request (default: 4000000).")
    private int bodyBytes = 4_000_000;

    @Option(names = "--rate", paramLabel = "N", description = "Texts a minute from one address (default: 300).")
    private int rate = 300;

    @Option(names = "--articles", paramLabel = "N", description = "Articles kept in memory (default: 200).")
    private int articles = 200;

    @Option(
            names = "--max-wait",
            paramLabel = "SECONDS",
            description = "Longest wait for a page to be fetched, and for a free processor (default: 20).")
    private int seconds = 20;

    @Mixin
    private LibraryOptions place = new LibraryOptions();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = settings();
        Server server;
        try {
            server = new Server(Molva.pipeline(), settings, place.folder());
        } catch (RuntimeException refused) {
            if (!bindFailed(refused)) {
                throw refused;
            }
            console.complain("cannot listen on " + host + ":" + port + "; is it taken? Choose another with --port");
            return 2;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        console.print("http://" + host + ":" + server.port() + "\n");
        console.out().flush();
        new CountDownLatch(1).await();
        return 0;
    }

    private Settings settings() {
        return new Settings(host, port, names, bodyBytes, rate, articles, Duration.ofSeconds(seconds));
    }

    private static boolean bindFailed(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.net.BindException
                    || cause instanceof java.net.UnknownHostException
                    || cause instanceof io.javalin.util.JavalinBindException) {
                return true;
            }
        }
        return false;
    }
}
