package molva.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import molva.text.Metadata;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Pages and texts of a web archive, as it is or with every record in gzip. Positions are bytes of the file. */
final class WarcSource implements Source {
    private static final int OK = 200;

    private final WarcReader warc;
    private final Opening opening;
    private long position;

    WarcSource(InputStream in, String name, Opening opening) throws IOException {
        this.warc = new WarcReader(in);
        this.opening = opening;
    }

    @Override
    public Optional<Held> next() throws IOException {
        while (true) {
            Optional<WarcRecord> record = warc.next();
            if (record.isEmpty()) {
                return Optional.empty();
            }
            position = warc.position();
            Optional<Held> held = held(record.get());
            if (held.isPresent()) {
                return held;
            }
        }
    }

    private Optional<Held> held(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response && isHttp(response)) {
            HttpResponse http = response.http();
            return http.status() == OK && isText(http.contentType())
                    ? Optional.of(held(response, http.bodyDecoded().stream()))
                    : Optional.empty();
        }
        boolean whole = record.type().equals("resource") || record.type().equals("conversion");
        return whole && record instanceof WarcTargetRecord target && isText(record.contentType())
                ? Optional.of(held(target, record.body().stream()))
                : Optional.empty();
    }

    private Held held(WarcTargetRecord record, InputStream body) throws IOException {
        String address = record.target();
        byte[] bytes = body.readNBytes(opening.limit() + 1);
        if (bytes.length > opening.limit()) {
            return new Items.Failed(address, position, "it is larger than " + opening.limit() / (1024 * 1024) + " MB");
        }
        Metadata known = new Metadata(
                Optional.empty(), Optional.of(address), Optional.empty(), Optional.empty(), Optional.empty(), "und");
        return new Items.Bytes(address, position, bytes, known, opening.reader());
    }

    private static boolean isHttp(WarcResponse response) {
        String address = response.target().toLowerCase(Locale.ROOT);
        return address.startsWith("http:") || address.startsWith("https:");
    }

    private static boolean isText(MediaType type) {
        String full = type.base().toString();
        return full.equals("text/html") || full.equals("text/plain") || full.equals("application/xhtml+xml");
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        warc.close();
    }
}
