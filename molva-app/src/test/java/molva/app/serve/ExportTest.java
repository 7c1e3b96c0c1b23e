package molva.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import molva.Pipeline;
import molva.app.format.Output;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved of an article is what was chosen on its page. */
class ExportTest {
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static Server server;
    private static String article = "";

    @BeforeAll
    static void readsTheExample() throws Exception {
        server = new Server(
                Pipeline.load(), new Settings("127.0.0.1", 0, List.of(), 100_000, 1000, 10), folder.resolve("library"));
        HttpRequest example =
                to("/examples/summit").POST(BodyPublishers.noBody()).build();
        article = BROWSER.send(example, BodyHandlers.ofString())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @AfterAll
    static void stops() {
        server.close();
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static HttpResponse<String> save(String path) throws Exception {
        return BROWSER.send(to(article + path).build(), BodyHandlers.ofString());
    }

    private static JsonNode attributions(String query) throws Exception {
        return new ObjectMapper().readTree(save("/json" + query).body()).get("attributions");
    }

    @Test
    void everyFormatIsSentAsAFile() throws Exception {
        for (Output output : Output.values()) {
            HttpResponse<String> saved = save("/" + output.title());
            assertThat(saved.statusCode()).as(output.title()).isEqualTo(200);
            assertThat(saved.headers().firstValue("Content-Disposition").orElse(""))
                    .endsWith(output.extension() + "\"");
        }
        assertThat(save("/annotations").headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/ld+json");
    }

    @Test
    void onlyWhatIsChosenIsSaved() throws Exception {
        JsonNode all = attributions("");
        JsonNode third = all.get(2);
        JsonNode chosen = attributions("?only=a1+a3");
        assertThat(chosen).hasSize(2);
        assertThat(chosen.get(1).get("id").asText()).isEqualTo("a2");
        assertThat(chosen.get(1).get("cue")).isEqualTo(third.get("cue"));
        assertThat(attributions("?only=-")).as("the author's own words").isEmpty();
        assertThat(attributions("?kind=anonymous"))
                .isNotEmpty()
                .allMatch(attribution -> attribution.get("kind").asText().equals("anonymous"));
        assertThat(attributions("?confidence=0.9"))
                .allMatch(attribution -> attribution.get("confidence").asDouble() >= 0.8999);
        assertThat(save("/csv?kind=anonymous")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElse(""))
                .contains("-part.csv");
        assertThat(save("/json?kind=fish").statusCode()).isEqualTo(400);
        assertThat(save("/json?confidence=much").statusCode()).isEqualTo(400);
    }

    @Test
    void theProfileStaysThatOfTheWholeArticleAndFindingsThoseOfWhatIsChosen() throws Exception {
        JsonNode all = new ObjectMapper().readTree(save("/json").body());
        JsonNode chosen =
                new ObjectMapper().readTree(save("/json?kind=anonymous").body());
        assertThat(chosen.get("profile")).isEqualTo(all.get("profile"));
        assertThat(chosen.get("findings").size())
                .isPositive()
                .isLessThanOrEqualTo(all.get("findings").size());
        int left = chosen.get("attributions").size();
        for (JsonNode finding : chosen.get("findings")) {
            if (!finding.get("attribution").isNull()) {
                assertThat(Integer.parseInt(finding.get("attribution").asText().substring(1)))
                        .isBetween(1, left);
            }
        }
    }

    @Test
    void thePageOffersTheFormats() throws Exception {
        String page = save("").body();
        for (String format : List.of("json", "jsonl", "csv", "brat", "html", "text", "annotations")) {
            assertThat(page).contains("href=\"" + article + "/" + format + "\" download");
        }
    }
}
