package molva.app.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The look of the page, and the fingerprint by which its policy lets this style and no other act. */
final class StyleSheet {
    /** So many attributions in one paragraph light up as the pointer goes over them. */
    static final int LIGHTS = 32;

    private final String sheet;

    StyleSheet() {
        StringBuilder whole = new StringBuilder(resource());
        for (int i = 0; i < LIGHTS; i++) {
            whole.append(LIGHT.replace("#", Integer.toString(i)));
        }
        sheet = whole.toString();
    }

    /** When words of attribution # are pointed at or its note is, both light up and the note opens. */
    private static final String LIGHT = """
            .row:has(.p#:hover,.p#:focus-visible,.n#:hover,.n#:focus-within) .w#{background:var(--lit)}
            .row:has(.p#:hover,.p#:focus-visible) .n#{--open:visible;z-index:3}
            """;

    String text() {
        return sheet;
    }

    /** Allows this page its own style, and nothing else: no script, no picture, no network. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + fingerprint() + "'; base-uri 'none'; form-action 'none'";
    }

    private String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(StyleSheet.class.getResourceAsStream("page.css"), "page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read page.css", broken);
        }
    }
}
