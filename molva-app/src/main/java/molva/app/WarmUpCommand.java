package molva.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import molva.app.serve.Server;
import molva.app.serve.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What the launcher runs once after a build, so that the classes of a usual run are remembered for a quick start. */
@Command(name = "warm-up", hidden = true, description = "Runs what is usual once over an article of its own.")
final class WarmUpCommand implements Callable<Integer> {
    private static final int BODY = 1_000_000;

    private enum Run {
        READ,
        SERVE
    }

    @Parameters(description = "Which command's usual run: read or serve.")
    private Run run = Run.READ;

    @Override
    public Integer call() throws IOException {
        switch (run) {
            case READ -> read();
            case SERVE -> serve();
        }
        return 0;
    }

    private static void read() throws IOException {
        for (String format : List.of("text", "json", "html")) {
            try (InputStream article = article();
                    OutputStream nowhere = OutputStream.nullOutputStream()) {
                Console console = new Console(article, nowhere, nowhere, true, false, Console.USUAL_COLUMNS);
                Molva.run(console, "read", "--format", format, "-");
            }
        }
    }

    private static InputStream article() {
        return Objects.requireNonNull(WarmUpCommand.class.getResourceAsStream("warm-up.txt"), "warm-up.txt");
    }

    /** Asks a server for what its users ask first, over a library that is gone afterwards. */
    private static void serve() throws IOException {
        Path library = Files.createTempDirectory("molva-warm-up");
        Settings settings = new Settings("127.0.0.1", 0, List.of(), BODY, 100, 10);
        try (Server server = new Server(Molva.pipeline(), settings, library)) {
            String address = "http://127.0.0.1:" + server.port();
            ask("GET", address + "/");
            ask("GET", address + "/assets/article.css");
            ask("POST", address + "/examples/summit");
            ask("POST", address + "/api/v1/library/articles");
            ask("GET", address + "/search?q=" + URLEncoder.encode("пошлины", StandardCharsets.UTF_8));
        } finally {
            delete(library);
        }
    }

    /** Whatever the answer is: what matters is that it was made. */
    private static void ask(String method, String address) throws IOException {
        var asked = (HttpURLConnection) URI.create(address).toURL().openConnection();
        asked.setRequestMethod(method);
        if (method.equals("POST")) {
            asked.setDoOutput(true);
            asked.setRequestProperty("Content-Type", "text/plain; charset=utf-8");
            try (InputStream article = article();
                    OutputStream out = asked.getOutputStream()) {
                article.transferTo(out);
            }
        }
        if (asked.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST) {
            try (InputStream answer = asked.getInputStream()) {
                answer.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException stays) {
                    throw new UncheckedIOException(stays);
                }
            });
        }
    }
}
