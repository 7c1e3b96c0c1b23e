package molva.app;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A news site on this machine: what it is asked for it answers from {@code pages}, anything else with 404. */
final class LocalSite implements AutoCloseable {
    private final HttpServer server;
    private volatile Duration pause = Duration.ZERO;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    LocalSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            String page = pages.get(path);
            rest();
            String tag = "\"" + String.valueOf(page).hashCode() + "\"";
            boolean same = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            asked.add(path + (same ? " same" : ""));
            exchange.getResponseHeaders().set("ETag", tag);
            byte[] bytes = String.valueOf(page).getBytes(StandardCharsets.UTF_8);
            boolean full = page != null && !same;
            exchange.sendResponseHeaders(page == null ? 404 : same ? 304 : 200, full ? bytes.length : -1);
            if (full) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        server.start();
    }

    private void rest() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Answers from now on so slowly. */
    void slow(Duration wanted) {
        pause = wanted;
    }

    void put(String path, String page) {
        pages.put(path, page);
    }

    /** Paths in the order in which they were asked for, {@code same} behind those that had nothing new. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
