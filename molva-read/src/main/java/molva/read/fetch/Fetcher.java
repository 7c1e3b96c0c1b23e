package molva.read.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.IDN;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import molva.read.fetch.FetchException.Reason;

/**
 * Fetches what lies at an address of the web. Every hop's name is resolved once, every address it has is checked, and the
 * connection goes to the very address that was checked: no name can point elsewhere in between. Thread-safe.
 *
 * <pre>{@code
 * byte[] page = new Fetcher(Fetcher.USUAL).fetch("https://пример.рф/новость").bytes();
 * }</pre>
 */
public final class Fetcher {
    /** 5 redirects, 16 MB, 20 seconds. */
    public static final Bounds USUAL = new Bounds(5, 16_000_000, Duration.ofSeconds(20));

    private final Bounds bounds;
    private final Predicate<InetAddress> allowed;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    /**
     * How far a fetch goes at most.
     *
     * @param redirects how many are followed
     * @param bytes how large the answer may be, unpacked
     * @param time for everything together
     */
    public record Bounds(int redirects, int bytes, Duration time) {
        public Bounds {
            if (redirects < 0 || bytes < 1 || bytes == Integer.MAX_VALUE || !time.isPositive()) {
                throw new IllegalArgumentException(
                        "bounds must be positive, got " + redirects + " redirects, " + bytes + " bytes, " + time);
            }
        }
    }

    /**
     * What was fetched.
     *
     * @param address where it lay in the end
     * @param stamp what to tell the server next time
     */
    public record Fetched(URI address, byte[] bytes, Stamp stamp) {}

    public Fetcher(Bounds bounds) {
        this(bounds, PublicAddresses::holds);
    }

    /** Asked before each hop. */
    interface Gate {
        /** May wait; what it waits is not counted. Throws where the address must not be asked for. */
        void pass(URI address) throws FetchException;
    }

    Fetcher(Bounds bounds, Predicate<InetAddress> allowed) {
        this.bounds = bounds;
        this.allowed = allowed;
    }

    /** @throws FetchException if it cannot be had within the bounds, or must not */
    public Fetched fetch(String address) throws FetchException {
        return fetch(address, hop -> {});
    }

    Fetched fetch(String address, Gate gate) throws FetchException {
        return fetchNewer(address, Stamp.NONE, gate)
                .orElseThrow(() -> new FetchException(Reason.STATUS, "the server answers 304 unasked"));
    }

    /**
     * Fetches what is there if it is not what an earlier {@link Fetched#stamp} told of.
     *
     * @return empty where the server says that nothing is new
     * @throws FetchException if it cannot be had within the bounds, or must not
     */
    public Optional<Fetched> fetchNewer(String address, Stamp known) throws FetchException {
        return fetchNewer(address, known, hop -> {});
    }

    Optional<Fetched> fetchNewer(String address, Stamp known, Gate gate) throws FetchException {
        long left = bounds.time().toNanos();
        URI next = address(address);
        for (int hop = 0; hop <= bounds.redirects(); hop++) {
            gate.pass(next);
            long begun = System.nanoTime();
            long deadline = begun + left;
            Answer answer = ask(next, known, deadline);
            Optional<URI> elsewhere = elsewhere(next, answer);
            if (elsewhere.isEmpty()) {
                return answer.status() == 304
                        ? Optional.empty()
                        : Optional.of(new Fetched(next, body(answer), Stamp.of(answer)));
            }
            next = elsewhere.get();
            left -= System.nanoTime() - begun;
        }
        throw new FetchException(
                Reason.TOO_MANY_REDIRECTS, "it leads elsewhere more than " + bounds.redirects() + " times");
    }

    private byte[] body(Answer answer) throws FetchException {
        if (answer.status() != 200) {
            throw new FetchException(Reason.STATUS, "the server answers " + answer.status(), answer.status() >= 500);
        }
        if (answer.body().length > bounds.bytes()) {
            throw new FetchException(Reason.TOO_LARGE, "it is larger than " + bounds.bytes() + " bytes");
        }
        return answer.body();
    }

    private static Optional<URI> elsewhere(URI from, Answer answer) throws FetchException {
        boolean redirect = switch (answer.status()) {
            case 301, 302, 303, 307, 308 -> !answer.header("location").isEmpty();
            default -> false;
        };
        if (!redirect) {
            return Optional.empty();
        }
        try {
            return Optional.of(address(from.resolve(answer.header("location")).toString()));
        } catch (IllegalArgumentException malformed) {
            throw new FetchException(Reason.NOT_AN_ADDRESS, "it leads to what is no address");
        }
    }

    /**
     * The address with its host in ASCII.
     *
     * @throws FetchException if it is none of http or https, or has a user's name
     */
    public static URI address(String told) throws FetchException {
        try {
            URI given = URI.create(told.strip());
            String scheme = String.valueOf(given.getScheme()).toLowerCase(Locale.ROOT);
            String authority = String.valueOf(given.getRawAuthority());
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (web && !authority.contains("@")) {
                String host = authority.startsWith("[") ? authority : IDN.toASCII(authority);
                String path = Optional.ofNullable(given.getRawPath()).orElse("");
                String query = given.getRawQuery() == null ? "" : "?" + given.getRawQuery();
                URI clean = URI.create(scheme + "://" + host + (path.isEmpty() ? "/" : path) + query);
                if (clean.getHost() != null) {
                    return URI.create(clean.toASCIIString());
                }
            }
        } catch (IllegalArgumentException malformed) {
            // told below, as everything that is no such address
        }
        throw new FetchException(Reason.NOT_AN_ADDRESS, "it is no address that begins with http:// or https://");
    }

    private Answer ask(URI uri, Stamp known, long deadline) throws FetchException {
        InetAddress address = resolve(uri.getHost());
        boolean safe = uri.getScheme().equals("https");
        int port = uri.getPort() >= 0 ? uri.getPort() : safe ? 443 : 80;
        try (Socket plain = new Socket()) {
            open.add(plain);
            Thread watch = Thread.ofVirtual().start(() -> closeAt(deadline, plain));
            try {
                if (stopped) {
                    throw new IOException("stopped");
                }
                plain.connect(new InetSocketAddress(address, port), (int) Math.max(1, millisLeft(deadline)));
                return speak(safe ? secured(plain, uri.getHost(), port) : plain, uri, known);
            } finally {
                watch.interrupt();
                open.remove(plain);
            }
        } catch (IOException broken) {
            if (millisLeft(deadline) <= 0) {
                throw new FetchException(
                        Reason.TOO_SLOW,
                        "it gave no whole answer in " + bounds.time().toSeconds() + " s");
            }
            throw new FetchException(Reason.BROKEN, "it cannot be reached: " + broken.getMessage());
        }
    }

    /** What is being fetched breaks off, and nothing is fetched any more. */
    void stop() {
        stopped = true;
        open.forEach(Fetcher::close);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAnyway) {
            // nobody reads from it any more
        }
    }

    private InetAddress resolve(String host) throws FetchException {
        try {
            InetAddress[] addresses = InetAddress.getAllByName(host);
            for (InetAddress address : addresses) {
                if (!allowed.test(address)) {
                    throw new FetchException(Reason.PRIVATE_ADDRESS, host + " is not on the open internet");
                }
            }
            return addresses[0];
        } catch (UnknownHostException unknown) {
            throw new FetchException(Reason.UNKNOWN_HOST, "there is no host " + host);
        }
    }

    private static long millisLeft(long deadline) {
        return (deadline - System.nanoTime()) / 1_000_000;
    }

    /** Closing the socket ends whatever waits on it, so that no trickle of bytes outlasts the bound. */
    private static void closeAt(long deadline, Socket socket) {
        try {
            Thread.sleep(Math.max(0, millisLeft(deadline)) + 1);
            close(socket);
        } catch (InterruptedException done) {
            // the answer came in time
        }
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var secure = (SSLSocket) factory.createSocket(plain, host, port, true);
        var parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    private Answer speak(Socket socket, URI uri, Stamp known) throws IOException {
        String target = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        String request = "GET " + target + " HTTP/1.1\r\nHost: " + uri.getRawAuthority()
                + "\r\nUser-Agent: Molva\r\nAccept: text/html,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5"
                + "\r\nAccept-Encoding: gzip\r\nConnection: close\r\n" + known.headers() + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return Answer.read(new BufferedInputStream(socket.getInputStream()), bounds.bytes());
    }
}
