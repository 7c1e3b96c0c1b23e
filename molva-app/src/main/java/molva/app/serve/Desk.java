package molva.app.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import molva.Analysis;

/** The articles at hand, by the fingerprint of their text; the least lately read give way. Thread-safe. */
final class Desk {
    /** No more text than this is kept, in UTF-16 units, whatever the number of articles. */
    private static final long MOST_TEXT = 2_000_000;

    /** One article on the desk; {@code name} is what the reader knows it by. */
    record Read(String id, String name, Analysis analysis) {}

    private final int most;
    private final LinkedHashMap<String, Read> articles = new LinkedHashMap<>(16, 0.75f, true);
    private long text;

    Desk(int most) {
        this.most = most;
    }

    synchronized Read put(String name, Analysis analysis) {
        Read read = new Read(fingerprint(analysis.document().text()), name, analysis);
        Read before = articles.put(read.id(), read);
        text += length(read) - (before == null ? 0 : length(before));
        var oldest = articles.entrySet().iterator();
        while (articles.size() > 1 && (articles.size() > most || text > MOST_TEXT)) {
            Map.Entry<String, Read> gone = oldest.next();
            text -= length(gone.getValue());
            oldest.remove();
        }
        return read;
    }

    synchronized Optional<Read> get(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    private static int length(Read read) {
        return read.analysis().document().text().length();
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
