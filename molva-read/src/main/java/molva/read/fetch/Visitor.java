package molva.read.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import molva.read.fetch.FetchException.Reason;

/**
 * Fetches as a polite guest does: what {@code robots.txt} closes is not asked for, and between two requests to a host there is a
 * pause. Both hold for every hop, wherever a redirect leads. Thread-safe.
 */
public final class Visitor {
    /** Between two requests to the same host. */
    public static final Duration USUAL_PAUSE = Duration.ofSeconds(1);

    private static final int LONGEST_RULES = 500_000;

    private final Fetcher fetcher;
    private final long pause;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Map<String, Long> free = new ConcurrentHashMap<>();
    private final Map<String, Robots> robots = new ConcurrentHashMap<>();

    public Visitor(Fetcher fetcher, Duration pause) {
        this.fetcher = fetcher;
        this.pause = pause.toNanos();
    }

    /** @throws FetchException if it cannot be had, or must not */
    public Fetcher.Fetched fetch(String address) throws FetchException {
        return fetcher.fetch(address, this::enter);
    }

    /** As {@link Fetcher#fetchNewer}. */
    public Optional<Fetcher.Fetched> fetchNewer(String address, Stamp known) throws FetchException {
        return fetcher.fetchNewer(address, known, this::enter);
    }

    /** Ends what is being fetched, and the pauses before what would be; nothing is fetched any more. */
    public void stop() {
        stopped.countDown();
        fetcher.stop();
    }

    private void enter(URI uri) throws FetchException {
        String origin = uri.getScheme() + "://" + uri.getRawAuthority();
        String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        if (!robots(origin).allows(path)) {
            throw new FetchException(Reason.CLOSED, "the site's robots.txt asks programs to stay away from it");
        }
        rest(origin);
    }

    /** Several may ask for a host's rules at once; each gets the same. */
    private Robots robots(String origin) throws FetchException {
        Robots known = robots.get(origin);
        if (known != null) {
            return known;
        }
        rest(origin);
        Robots read = read(origin);
        robots.put(origin, read);
        return read;
    }

    /** Where there is no file all is open; where the server is in trouble nothing is (RFC 9309, 2.3.1). */
    private Robots read(String origin) throws FetchException {
        try {
            byte[] bytes = fetcher.fetch(origin + "/robots.txt").bytes();
            return Robots.parse(new String(bytes, 0, Math.min(bytes.length, LONGEST_RULES), StandardCharsets.UTF_8));
        } catch (FetchException failed) {
            return switch (failed.reason()) {
                case STATUS -> failed.isServersTrouble() ? Robots.CLOSED : Robots.OPEN;
                case TOO_LARGE, TOO_MANY_REDIRECTS -> Robots.OPEN;
                default -> throw failed;
            };
        }
    }

    /** Takes the host's next free moment and waits for it. */
    private void rest(String origin) throws FetchException {
        long now = System.nanoTime();
        long next = free.merge(origin, now + pause, (before, first) -> Math.max(before, now) + pause);
        try {
            if (!stopped.await(Math.max(0, next - pause - now), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new FetchException(Reason.BROKEN, "stopped before it was fetched");
    }
}
