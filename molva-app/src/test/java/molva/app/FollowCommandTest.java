package molva.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import molva.read.fetch.LocalFetcher;
import molva.read.fetch.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Feeds of a site on this machine, followed. */
class FollowCommandTest {
    @TempDir
    private Path folder;

    private String follow(int code, String command, String... rest) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Console console = new Console(InputStream.nullInputStream(), said, said, false, false, Console.USUAL_COLUMNS);
        String[] arguments = Stream.concat(
                        Stream.of(
                                command, "--library", folder.resolve("library").toString()),
                        Stream.of(rest))
                .toArray(String[]::new);
        Visitor visitor = new Visitor(LocalFetcher.get(), Duration.ZERO);
        assertThat(new CommandLine(new FollowCommand(console, visitor)).execute(arguments))
                .as("%s: %s", command, said)
                .isEqualTo(code);
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String rss(String... paths) {
        StringBuilder items = new StringBuilder();
        for (String path : paths) {
            items.append("<item><title>")
                    .append(path)
                    .append("</title><link>")
                    .append(path)
                    .append("</link></item>");
        }
        return "<rss><channel><title>Вестник</title>" + items + "</channel></rss>";
    }

    private static String page(String text) {
        return "<html><body><article><p>" + text + "</p></article></body></html>";
    }

    @Test
    void onlyWhatIsNewIsAskedForAndWhatIsClosedIsNot() throws IOException {
        try (LocalSite site = new LocalSite()) {
            site.put("/robots.txt", "User-agent: *\nDisallow: /closed");
            site.put("/rss", rss("/1", "/closed"));
            site.put("/1", page("Мост открыт, сообщил мэр."));
            site.put("/2", page("Паром встал, сообщил капитан."));
            site.put("/closed", page("Закрыто."));
            follow(0, "add", site.at("/rss"), site.at("/none"));
            assertThat(follow(1, "add", "most.rss")).contains("most.rss: it is no address");
            assertThat(follow(1, "run")).contains("1 kept", "robots.txt", "/none: the server answers 404");
            follow(0, "remove", site.at("/none"));
            follow(0, "run");
            assertThat(site.asked()).endsWith("/rss same").doesNotContain("/closed");
            site.put("/rss", rss("/2", "/1"));
            assertThat(follow(0, "run")).contains("1 kept");
            assertThat(site.asked().stream().filter("/1"::equals)).hasSize(1);
        }
    }

    @Test
    void theListGoesOutAndInAsOpml() throws IOException {
        Path list = folder.resolve("feeds.opml");
        Files.writeString(
                list,
                "<opml version=\"2.0\"><body><outline text=\"Папка\"><outline text=\"Река &amp; мост\""
                        + " xmlUrl=\"https://example.org/rss?a=1&amp;b=2\"/></outline></body></opml>");
        follow(0, "import", list.toString());
        assertThat(follow(0, "list")).isEqualTo("https://example.org/rss?a=1&b=2\tРека & мост\n");
        String out = follow(0, "export");
        assertThat(out).contains(" xmlUrl=\"https://example.org/rss?a=1&amp;b=2\"");
        follow(0, "remove", "https://example.org/rss?a=1&b=2");
        follow(1, "remove", "https://example.org/rss?a=1&b=2");
        assertThat(follow(0, "list")).isEmpty();
        Files.writeString(list, out);
        follow(0, "import", list.toString());
        assertThat(follow(0, "list")).isEqualTo("https://example.org/rss?a=1&b=2\tРека & мост\n");
        assertThat(List.of(follow(1, "import", folder.resolve("none").toString())))
                .first()
                .asString()
                .contains("no OPML");
    }
}
