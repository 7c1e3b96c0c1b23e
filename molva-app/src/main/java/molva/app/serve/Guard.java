package molva.app.serve;

import io.javalin.http.Context;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only who calls the server by a name of its own (against DNS rebinding), and only what its own pages or programs
 * without an origin send (against forged requests). Thread-safe.
 */
final class Guard {
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Set<String> names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));

    Guard(Settings settings) {
        names.add(settings.host().toLowerCase(Locale.ROOT));
        settings.names().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    }

    /** @throws Problem if the request is not for this server or comes from another site */
    void check(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        // With "no-referrer" browsers name the origin of our own forms "null", as that of strangers.
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        context.header("Cache-Control", "no-store");
        if (!ours("http://" + context.header("Host"))) {
            throw new Problem(421, "problem.host");
        }
        String origin = context.header("Origin");
        boolean reads = context.req().getMethod().equals("GET")
                || context.req().getMethod().equals("HEAD");
        if (!reads && (foreign(context.header("Sec-Fetch-Site")) || (origin != null && !ours(origin)))) {
            throw new Problem(403, "problem.origin");
        }
    }

    private static boolean foreign(@Nullable String site) {
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private boolean ours(String address) {
        try {
            String host = URI.create(address).getHost();
            return host != null && names.contains(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
