package molva.read.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import molva.text.Metadata;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Pages and texts of a web archive, as it is or with every record in gzip. Positions are bytes of the file. After a damaged
 * record it goes on with the next that can be found.
 */
final class WarcSource implements Source {
    private static final int OK = 200;
    private static final byte[] RECORD = {'W', 'A', 'R', 'C', '/', '1', '.'};
    private static final byte[] PACKED_RECORD = {0x1F, (byte) 0x8B, 8};

    private final Rewindable bytes;
    private final String name;
    private final Opening opening;
    private final byte[] sign;
    private WarcReader warc;
    /** Where the present reader began. */
    private long base;

    private long position;
    /** Whether a damaged record was told and no whole one was found since. */
    private boolean searching;
    /** Whether the present record is too large to be unpacked to its end. */
    private boolean abandoned;

    WarcSource(BufferedInputStream in, String name, Opening opening) throws IOException {
        in.mark(1);
        this.sign = in.read() == PACKED_RECORD[0] ? PACKED_RECORD : RECORD;
        in.reset();
        this.bytes = new Rewindable(in);
        this.warc = new WarcReader(bytes);
        this.name = name;
        this.opening = opening;
    }

    @Override
    public Optional<Held> next() throws IOException {
        while (true) {
            Optional<Held> held;
            try {
                if (abandoned && !goOnAfter(position)) {
                    return Optional.empty();
                }
                abandoned = false;
                Optional<WarcRecord> record = warc.next();
                if (record.isEmpty()) {
                    return Optional.empty();
                }
                position = base + warc.position();
                bytes.release(position);
                searching = false;
                held = held(record.get());
            } catch (IOException | RuntimeException damage) {
                held = damaged(damage);
            }
            if (held.isPresent()) {
                return held;
            }
        }
    }

    /** Goes on to the next record; the first damage after a whole record is told. */
    private Optional<Held> damaged(Exception damage) throws IOException {
        long failed = Math.max(position, base + warc.position());
        if (!goOnAfter(failed)) {
            position = failed;
            throw searching ? new EOFException("no further record was found") : new IOException(reason(damage), damage);
        }
        if (searching) {
            return Optional.empty();
        }
        searching = true;
        return Optional.of(new Items.Failed(
                name,
                failed,
                "the record at byte " + failed + " is damaged: " + reason(damage)
                        + "; the next one that is whole was read on from"));
    }

    private static String reason(Exception damage) {
        if (damage instanceof NoSuchElementException || damage instanceof NullPointerException) {
            return "it lacks a header that every record has";
        }
        if (damage instanceof ParsingException) {
            return "it does not begin as a record does";
        }
        String message = damage.getMessage();
        return message == null
                ? damage.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    private boolean goOnAfter(long failed) throws IOException {
        bytes.rewindTo(failed + 1);
        if (!bytes.findNext(sign)) {
            return false;
        }
        base = bytes.position();
        position = base;
        bytes.release(base);
        warc = new WarcReader(bytes);
        return true;
    }

    @Override
    public void skipTo(long from) throws IOException {
        bytes.rewindTo(0);
        bytes.skipNBytes(from);
        bytes.release(from);
        base = from;
        position = from;
        warc = new WarcReader(bytes);
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
        byte[] content = body.readNBytes(opening.limit() + 1);
        if (content.length > opening.limit()) {
            abandoned = sign == PACKED_RECORD;
            return new Items.Failed(address, position, "it is larger than " + opening.limit() / (1024 * 1024) + " MB");
        }
        Metadata known = new Metadata(
                Optional.empty(), Optional.of(address), Optional.empty(), Optional.empty(), Optional.empty(), "und");
        return new Items.Bytes(address, position, content, known, opening.reader());
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
        bytes.close();
    }
}
