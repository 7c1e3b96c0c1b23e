package molva.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import molva.Pipeline;
import molva.read.fetch.LocalFetcher;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses that lead to no article, as a reader of the start page meets them: one message each, in the page's language. */
class FetchingTest {
    private static final long LARGE = 200_000_000;
    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final Pipeline PIPELINE = Pipeline.load();

    private final CountDownLatch over = new CountDownLatch(1);

    @TempDir
    private Path folder;

    private HttpServer site;
    private Server server;

    @BeforeEach
    void listens() throws IOException {
        site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        site.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        site.start();
        Settings settings = new Settings("127.0.0.1", 0, List.of(), 100_000, 1000, 10, Duration.ofSeconds(2));
        server = new Server(PIPELINE, settings, folder, LocalFetcher.within(Reception.bounds(settings)));
    }

    @AfterEach
    void stops() {
        over.countDown();
        server.close();
        site.stop(0);
    }

    private String at(String path, HttpHandler handler) {
        site.createContext(path, handler);
        return "http://127.0.0.1:" + site.getAddress().getPort() + path;
    }

    private static HttpHandler answers(int status, String type, String body, String location) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            if (!location.isEmpty()) {
                exchange.getResponseHeaders().set("Location", location);
            }
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }

    private HttpResponse<String> give(String address, String language) throws Exception {
        String form = "address=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        return BROWSER.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/read"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept-Language", language)
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private void assertTold(String address, String russian, String english) throws Exception {
        for (String language : List.of("ru", "en")) {
            HttpResponse<String> answer = give(address, language);
            var page = Jsoup.parse(answer.body());
            assertThat(answer.statusCode()).as(address).isEqualTo(422);
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("[role=alert]").eachText())
                    .as(address)
                    .singleElement()
                    .asString()
                    .contains(language.equals("ru") ? russian : english);
        }
    }

    @Test
    void anArticleIsOpened() throws Exception {
        String page =
                "<html><body><article><h1>Мост</h1><p>Мост откроют завтра, заявил мэр Иван Орлов.</p></article></body></html>";
        assertThat(give(at("/news", answers(200, "text/html; charset=utf-8", page, "")), "ru")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aPageOf200MegabytesIsTooLarge() throws Exception {
        assertTold(at("/large", FetchingTest::endless), "слишком большая", "too large");
    }

    /** Sends until nobody listens. */
    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, LARGE);
        byte[] part = new byte[64 * 1024];
        try {
            for (long sent = 0; sent < LARGE; sent += part.length) {
                exchange.getResponseBody().write(part);
            }
        } catch (IOException enough) {
            exchange.close();
        }
    }

    @Test
    void anAddressThatNeverAnswersIsGivenUp() throws Exception {
        String silent = at("/silent", exchange -> {
            try {
                over.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        assertTold(silent, "не ответил вовремя", "did not answer in time");
    }

    @Test
    void redirectsInACircleAreLeft() throws Exception {
        at("/there", answers(302, "text/html", "", "/here"));
        assertTold(at("/here", answers(302, "text/html", "", "/there")), "ведёт дальше", "leads on and on");
    }

    @Test
    void aFeedIsNoPage() throws Exception {
        String feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Вести</title></channel></rss>";
        assertTold(at("/rss", answers(200, "application/rss+xml", feed, "")), "лента", "feed");
    }

    @Test
    void aPrivateAddressBehindARedirectIsRefused() throws Exception {
        String inward = at("/inward", answers(302, "text/html", "", "http://169.254.169.254/latest/"));
        assertTold(inward, "внутренний", "internal");
        assertTold("http://10.0.0.1/", "внутренний", "internal");
    }

    @Test
    void whatIsNoTextIsNamedForWhatItIs() throws Exception {
        assertTold(at("/pdf", answers(200, "application/pdf", "%PDF-1.7 …", "")), "PDF", "PDF");
        assertTold(at("/gone", answers(404, "text/html", "нет", "")), "не отдал", "did not give");
    }
}
