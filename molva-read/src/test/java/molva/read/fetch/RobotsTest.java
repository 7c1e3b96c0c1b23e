package molva.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class RobotsTest {
    @Test
    void theLongestRuleThatFitsDecides() {
        Robots robots = Robots.parse(
                "User-agent: *\nDisallow: /a # but\nAllow: /a/b\nDisallow: /*.pdf$\nDisallow:\nDisallow: /x*y*z\n");
        assertThat(robots.allows("/")).isTrue();
        assertThat(robots.allows("/a/c")).isFalse();
        assertThat(robots.allows("/a/b/c")).isTrue();
        assertThat(robots.allows("/n.pdf")).isFalse();
        assertThat(robots.allows("/n.pdf?1")).isTrue();
        assertThat(robots.allows("/x1y2z3")).isFalse();
        assertThat(robots.allows("/x1z2y")).isTrue();
    }

    @Test
    void rulesForMolvaComeBeforeThoseForEverybody() {
        Robots robots =
                Robots.parse("User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: Molva\nDisallow: /b\n");
        assertThat(robots.allows("/a")).isTrue();
        assertThat(robots.allows("/b")).isFalse();
    }

    @Test
    void aVisitorAsksForNothingThatIsClosedAndPauses() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            byte[] rules = "User-agent: *\nDisallow: /closed".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, rules.length);
            exchange.getResponseBody().write(rules);
            exchange.close();
        });
        server.start();
        try {
            Fetcher fetcher = new Fetcher(Fetcher.USUAL, address -> true);
            Visitor visitor = new Visitor(fetcher, Duration.ofMillis(100));
            String site = "http://127.0.0.1:" + server.getAddress().getPort();
            long begun = System.nanoTime();
            visitor.fetch(site + "/a");
            visitor.fetch(site + "/b");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
            assertThatThrownBy(() -> visitor.fetch(site + "/closed/1"))
                    .isInstanceOf(FetchException.class)
                    .hasMessageContaining("robots.txt");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aRedirectLeadsNowhereThatIsClosed() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        List<String> asked = new CopyOnWriteArrayList<>();
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            byte[] rules = "User-agent: *\nDisallow: /closed".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Location", path.equals("/open") ? "/b" : "/closed/1");
            exchange.sendResponseHeaders(path.equals("/robots.txt") || path.equals("/b") ? 200 : 302, rules.length);
            exchange.getResponseBody().write(rules);
            exchange.close();
        });
        server.start();
        try {
            Visitor visitor = new Visitor(new Fetcher(Fetcher.USUAL, address -> true), Duration.ZERO);
            String site = "http://127.0.0.1:" + server.getAddress().getPort();
            assertThat(visitor.fetch(site + "/open").address()).hasPath("/b");
            assertThatThrownBy(() -> visitor.fetch(site + "/leads-in"))
                    .isInstanceOf(FetchException.class)
                    .hasMessageContaining("robots.txt");
            assertThat(asked).containsExactly("/robots.txt", "/open", "/b", "/leads-in");
        } finally {
            server.stop(0);
        }
    }
}
