package molva.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import molva.read.fetch.FetchException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a real server on this machine; only tests may ask one. */
class FetcherTest {
    private static final Fetcher.Bounds FEW = new Fetcher.Bounds(2, 1000, Duration.ofMillis(700));

    private static final String MONDAY = "Mon, 12 May 2025 14:30:00 GMT";

    private final HttpServer server = start();
    private final Fetcher fetcher = new Fetcher(FEW, address -> true);

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.start();
            return server;
        } catch (IOException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** @param length as HttpServer has it: 0 sends chunks */
    private void serve(String path, int status, byte[] body, long length, String... headers) {
        server.createContext(path, exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private void assertRefused(Fetcher by, String address, Reason reason) {
        assertThatThrownBy(() -> by.fetch(address))
                .as(address)
                .isInstanceOfSatisfying(
                        FetchException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void fetchesWholeChunkedAndPackedAnswers() throws Exception {
        byte[] news = "Новость".getBytes(StandardCharsets.UTF_8);
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(news);
        }
        serve("/whole", 200, news, news.length);
        serve("/chunked", 200, news, 0);
        serve("/packed", 200, packed.toByteArray(), packed.size(), "Content-Encoding", "gzip");
        for (String path : List.of("/whole", "/chunked", "/packed")) {
            assertThat(fetcher.fetch(at(path)).bytes()).as(path).isEqualTo(news);
        }
    }

    @Test
    void followsAFewRedirectsAndNoCircle() throws Exception {
        serve("/from", 302, new byte[0], -1, "Location", "/news");
        serve("/news", 200, new byte[] {'a'}, 1);
        serve("/circle", 301, new byte[0], -1, "Location", "/circle");
        assertThat(fetcher.fetch(at("/from")).address().getPath()).isEqualTo("/news");
        assertRefused(fetcher, at("/circle"), Reason.TOO_MANY_REDIRECTS);
    }

    @Test
    void whatTheServerSaidOfItsAgeIsToldItNextTime() throws Exception {
        server.createContext("/feed", exchange -> {
            boolean known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && MONDAY.equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Last-Modified", MONDAY);
            exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : 1);
            exchange.getResponseBody().write(known ? new byte[0] : new byte[] {'a'});
            exchange.close();
        });
        Fetcher.Fetched first = fetcher.fetchNewer(at("/feed"), Stamp.NONE).orElseThrow();
        assertThat(first.stamp()).isEqualTo(new Stamp("\"7\"", MONDAY));
        assertThat(fetcher.fetchNewer(at("/feed"), first.stamp())).isEmpty();
        assertThat(fetcher.fetchNewer(at("/feed"), new Stamp("\"6\"", ""))).isPresent();
    }

    @Test
    void aStampNeverBringsLinesOfItsOwnIntoARequest() {
        assertThat(new Stamp("\"7\"\r\nHost: other", "щ")).isEqualTo(Stamp.NONE);
    }

    @Test
    void everyHopIsCheckedByTheAddressThatItConnectsTo() {
        serve("/inward", 302, new byte[0], -1, "Location", "http://127.0.0.2/secret");
        serve("/file", 302, new byte[0], -1, "Location", "file:///etc/passwd");
        Fetcher thisHostOnly =
                new Fetcher(FEW, address -> address.getHostAddress().equals("127.0.0.1"));
        assertRefused(thisHostOnly, at("/inward"), Reason.PRIVATE_ADDRESS);
        assertRefused(thisHostOnly, at("/file"), Reason.NOT_AN_ADDRESS);
        assertRefused(new Fetcher(FEW), at("/inward"), Reason.PRIVATE_ADDRESS);
        assertRefused(new Fetcher(FEW), "http://localhost/", Reason.PRIVATE_ADDRESS);
    }

    @Test
    void boundsHoldForSizeAlsoUnpackedAndForTime() throws Exception {
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[100_000]);
        }
        serve("/large", 200, new byte[1001], 1001);
        serve("/endless", 200, new byte[5000], 0);
        serve("/bomb", 200, bomb.toByteArray(), bomb.size(), "Content-Encoding", "gzip");
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            try {
                for (int i = 0; i < 15; i++) {
                    exchange.getResponseBody().write('a');
                    exchange.getResponseBody().flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        for (String path : List.of("/large", "/endless", "/bomb")) {
            assertRefused(fetcher, at(path), Reason.TOO_LARGE);
        }
        assertRefused(fetcher, at("/slow"), Reason.TOO_SLOW);
    }

    @Test
    void whatIsNoPageOfTheWebIsRefused() {
        serve("/gone", 404, new byte[0], -1);
        assertRefused(fetcher, at("/gone"), Reason.STATUS);
        for (String address : List.of(
                "",
                "news",
                "ftp://a.example/",
                "file:///etc/passwd",
                "http://u:p@127.0.0.1/",
                "http://",
                "http://a b/")) {
            assertRefused(fetcher, address, Reason.NOT_AN_ADDRESS);
        }
    }

    @Test
    void onlyTheOpenInternetIsPublic() throws Exception {
        for (String address : List.of(
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "192.0.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "2002:7f00:1::1",
                "2001::1",
                "2001:db8::1")) {
            assertThat(PublicAddresses.holds(InetAddress.getByName(address)))
                    .as(address)
                    .isFalse();
        }
        for (String address :
                List.of("8.8.8.8", "100.63.0.1", "172.32.0.1", "192.1.1.1", "2a02:6b8::1", "2001:4860::8888")) {
            assertThat(PublicAddresses.holds(InetAddress.getByName(address)))
                    .as(address)
                    .isTrue();
        }
    }
}
