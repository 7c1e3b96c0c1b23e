package molva.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.util.JavalinBindException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import molva.Pipeline;
import molva.app.format.Look;
import molva.app.format.Output;
import molva.read.fetch.FetchException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a browser and a program meet it: on a real port. */
class ServerTest {
    private static final int BODY = 100_000;
    private static final String TEXT = "Встреча\n\nКак сообщил министр Пётр Ильин, переговоры 🙂 начнутся завтра.\n";
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static Server server;

    private static Server start(int rate, int port) {
        return new Server(
                Pipeline.load(), new Settings("127.0.0.1", port, List.of(), BODY, rate, 10), folder.resolve("library"));
    }

    @BeforeAll
    static void listens() {
        server = start(1000, 0);
        assertThat(server.port()).isPositive();
    }

    @AfterAll
    static void stops() {
        server.close();
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return BROWSER.send(to(path).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> form(String text, String... headers) throws Exception {
        var request = to("/read").header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) {
            request.headers(headers);
        }
        String body = "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return BROWSER.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static String read(String text) throws Exception {
        return form(text).headers().firstValue("Location").orElseThrow();
    }

    private static HttpResponse<String> api(byte[] body) throws Exception {
        return BROWSER.send(
                to("/api/v1/articles").POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofString());
    }

    @Test
    void aPastedTextBecomesAPageWithItsVoices() throws Exception {
        assertThat(get(read(TEXT)).body()).contains("Ильин", "class=\"note k-", "aria-details=\"a1\"");
    }

    @Test
    void aFileBecomesAPage() throws Exception {
        String part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"news.txt\"\r\n\r\n" + TEXT
                + "\r\n--b--\r\n";
        var request = to("/read").header("Content-Type", "multipart/form-data; boundary=b");
        var answer = BROWSER.send(request.POST(BodyPublishers.ofString(part)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(get(answer.headers().firstValue("Location").orElseThrow()).body())
                .contains("Ильин");
    }

    @Test
    void aFeedIsReadAsWhatItHoldsAndNeverAsItsTags() throws Exception {
        String entry = "<item><title>Мост</title><content:encoded>&lt;p&gt;Мост открыли, сообщил мэр"
                + " Иван Орлов.&lt;/p&gt;</content:encoded></item>";
        String feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Вестник</title>%s</channel></rss>";
        assertThat(get(read(feed.formatted(entry))).body())
                .contains("Мост открыли", "Орлов")
                .doesNotContain("&lt;item");
        var several = form(feed.formatted(entry + entry.replace("Мост", "Паром")), "Accept-Language", "ru");
        assertThat(several.statusCode()).isEqualTo(422);
        assertThat(several.body()).contains("несколько материалов", "molva add");
        var list = form("<?xml version=\"1.0\"?><opml version=\"2.0\"><body/></opml>", "Accept-Language", "en");
        assertThat(list.statusCode()).isEqualTo(422);
        assertThat(list.body()).contains("molva follow import");
    }

    @Test
    void anInternalAddressIsNotFetched() throws Exception {
        for (String address :
                List.of("http://127.0.0.1:" + server.port() + "/", "http://[::1]/", "file:///etc/passwd")) {
            String body = "text=&address=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
            var request = to("/read").header("Content-Type", "application/x-www-form-urlencoded");
            var answer =
                    BROWSER.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(address).isEqualTo(422);
        }
    }

    @Test
    void everyWayThatAFetchFailsHasItsWords() {
        for (FetchException.Reason reason : FetchException.Reason.values()) {
            assertThat(Words.keys(Look.Language.RU))
                    .contains("fetch." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    @Test
    void everyExampleOpens() throws Exception {
        for (String name : List.of("summit", "leaks", "agency", "court", "dialogue")) {
            var request = to("/examples/" + name).POST(BodyPublishers.noBody()).build();
            assertThat(BROWSER.send(request, BodyHandlers.ofString()).statusCode())
                    .as(name)
                    .isEqualTo(303);
        }
        var unknown = to("/examples/passwd").POST(BodyPublishers.noBody()).build();
        assertThat(BROWSER.send(unknown, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
    }

    @Test
    void everyFormatCanBeSaved() throws Exception {
        String article = read(TEXT);
        for (Output output : Output.values()) {
            var answer = get(article + "/" + output.name().toLowerCase(Locale.ROOT));
            assertThat(answer.statusCode()).as(output.name()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment")
                    .contains(output.extension());
        }
        assertThat(get(article + "/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void aProgramGetsTheAnalysisAndCanFetchItAgain() throws Exception {
        var made = api(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(made.statusCode()).isEqualTo(201);
        var again = get(made.headers().firstValue("Location").orElseThrow());
        assertThat(again.body()).isEqualTo(made.body());
        assertThat(new ObjectMapper().readTree(made.body()).get("attributions").size())
                .isPositive();
    }

    @Test
    void whatFailsIsToldToProgramsAsAProblem() throws Exception {
        for (var answer : List.of(
                api(new byte[0]), api(new byte[BODY + 1]), api(new byte[] {0, 1, 2, 0}), get("/api/v1/articles/0"))) {
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(answer.body())
                    .startsWith("application/problem+json");
            assertThat(new ObjectMapper().readTree(answer.body()).get("status").asInt())
                    .isEqualTo(answer.statusCode())
                    .isBetween(400, 499);
        }
    }

    @Test
    void aHostileArticleExecutesNothing() throws Exception {
        String page = get(read("<script>alert(1)</script> \" onload=alert(2) javascript:alert(3) \u202E\n\n" + TEXT))
                .body();
        assertThat(page).contains("Ильин").doesNotContain("<script>", "\u202E", " onload=\"");
    }

    @Test
    void everyAnswerCarriesThePolicyAndNoPageHasAScriptOrStyleInside() throws Exception {
        for (String path : List.of("/", read(TEXT), "/nowhere", "/assets/serve.js", "/article/0123456789abcdef")) {
            var answer = get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self';");
            // "no-referrer" would make browsers call our own forms' origin "null", which is refused.
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                assertThat(answer.body())
                        .as(path)
                        .doesNotContain("<style", " style=", "<script>", " onclick=", "src=\"http", "https://cdn");
            }
        }
    }

    @Test
    void anotherSitesPageIsRefused() throws Exception {
        assertThat(form(TEXT, "Origin", "http://evil.example").statusCode()).isEqualTo(403);
        assertThat(form(TEXT, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(form(TEXT, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(form(TEXT, "Origin", "http://localhost:" + server.port()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void anotherNameIsRefused() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1.evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:99\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void thePageSpeaksTheBrowsersLanguageUnlessToldOtherwise() throws Exception {
        var english =
                BROWSER.send(to("/").header("Accept-Language", "en-GB,ru;q=0.5").build(), BodyHandlers.ofString());
        assertThat(english.body()).contains("lang=\"en\"", "Who says so?");
        assertThat(get("/").body()).contains("Кто это говорит?");
        var chosen = get("/?lang=en");
        assertThat(chosen.body()).contains("Who says so?");
        assertThat(chosen.headers().firstValue("Set-Cookie").orElse("")).contains("lang=en", "HttpOnly");
        assertThat(Words.keys(Look.Language.RU)).isEqualTo(Words.keys(Look.Language.EN));
    }

    @Test
    void tooMuchIsRefusedWithAWord() throws Exception {
        assertThat(form("а".repeat(BODY)).statusCode()).isEqualTo(413);
        Rate rate = new Rate(2, () -> 7);
        assertThat(List.of(rate.lets("a"), rate.lets("a"), rate.lets("a"), rate.lets("b")))
                .containsExactly(true, true, false, true);
    }

    @Test
    void aTakenPortIsToldAsSuch() {
        assertThatThrownBy(() -> start(1, server.port())).isInstanceOf(JavalinBindException.class);
    }

    private static HttpResponse<String> unmeasured(String path, String type, String body) throws Exception {
        return BROWSER.send(
                to(path).header("Content-Type", type)
                        .POST(BodyPublishers.ofInputStream(
                                () -> new java.io.ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void whatIsTooLargeIsToldAlsoWhereItsLengthIsNotSaidBefore() throws Exception {
        String large = "a".repeat(2 * BODY);
        String field = "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n" + large + "\r\n--x--\r\n";
        String file = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n" + large
                + "\r\n--x--\r\n";
        String files = file.replace("\"file\"", "\"files\"");
        for (var answer : List.of(
                unmeasured("/read", "application/x-www-form-urlencoded", "text=" + large),
                unmeasured("/read", "multipart/form-data; boundary=x", field),
                unmeasured("/read", "multipart/form-data; boundary=x", file),
                unmeasured("/library/add", "multipart/form-data; boundary=x", files))) {
            assertThat(answer.statusCode()).as(answer.uri() + answer.body()).isEqualTo(411);
            assertThat(answer.body()).contains("Content-Length");
        }
        for (var answer : List.of(
                unmeasured("/api/v1/articles", "text/plain", large),
                unmeasured("/api/v1/library/articles", "application/jsonl", large))) {
            assertThat(answer.statusCode()).as(answer.uri() + answer.body()).isEqualTo(413);
        }
        var noParts = to("/read")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("no parts at all"));
        assertThat(BROWSER.send(noParts.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(400);
        var filled = to("/read")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(file));
        assertThat(BROWSER.send(filled.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(413);
    }

    @Test
    void whatCannotBeReadIsShownAgainAsItWasSent() throws Exception {
        String body = "text=&address=" + URLEncoder.encode("ftp://example.org/\"><b>", StandardCharsets.UTF_8);
        var request = to("/read").header("Content-Type", "application/x-www-form-urlencoded");
        var answer = BROWSER.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("role=\"alert\">Это не адрес", "value=\"ftp://example.org/&#34;>&lt;b>\"")
                .doesNotContain("<b>");
        var empty = form("  \n");
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("id=\"reading\"", "Нет текста");
    }
}
