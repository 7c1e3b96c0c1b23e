package molva.app.serve;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import molva.Analysis;
import molva.Pipeline;
import molva.read.Reader;
import molva.read.UnreadableException;
import molva.read.archive.Archive;
import molva.read.archive.Columns;
import molva.read.archive.Held;
import molva.read.fetch.FetchException;
import molva.read.fetch.Fetcher;
import molva.text.Document;
import molva.text.Metadata;

/** Takes in what is sent, reads and analyses it, and puts it on the desk. Thread-safe. */
final class Reception {
    private static final int MOST_REDIRECTS = 5;

    private final Pipeline pipeline;
    private final Desk desk;
    private final Settings settings;
    private final Reader reader;
    private final Fetcher fetcher;
    private final Rate rate;
    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** @param fetcher whom to send for pages */
    Reception(Pipeline pipeline, Desk desk, Settings settings, Fetcher fetcher) {
        this.pipeline = pipeline;
        this.desk = desk;
        this.settings = settings;
        reader = new Reader(settings.bodyBytes());
        this.fetcher = fetcher;
        rate = new Rate(settings.rate(), () -> System.nanoTime() / 60_000_000_000L);
    }

    /** How far pages are fetched. */
    static Fetcher.Bounds bounds(Settings settings) {
        return new Fetcher.Bounds(MOST_REDIRECTS, settings.bodyBytes(), settings.patience());
    }

    /** The text or the file of the form on the start page. */
    Desk.Read form(Context context) throws IOException {
        admit(context);
        UploadedFile file = context.isMultipartFormData() ? context.uploadedFile("file") : null;
        if (file != null && file.size() > 0) {
            try (InputStream in = file.content()) {
                return read(file.filename(), in.readAllBytes());
            }
        }
        String address = context.formParam("address");
        if (address != null && !address.isBlank()) {
            return fetched(address);
        }
        String text = context.formParam("text");
        if (text == null || text.isBlank()) {
            throw new Problem(400, "problem.empty");
        }
        return read(Words.of(context).get("pasted"), text.getBytes(StandardCharsets.UTF_8));
    }

    private Desk.Read fetched(String address) {
        try {
            Fetcher.Fetched page = fetcher.fetch(address);
            if (Archive.isFeed(page.bytes())) {
                throw new Problem(422, "fetch.feed");
            }
            return read(page.address().toString(), page.bytes());
        } catch (FetchException refused) {
            String label =
                    "fetch." + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new Problem(422, label);
        }
    }

    /** A request's whole body. */
    Desk.Read body(Context context) {
        admit(context);
        byte[] bytes = context.bodyAsBytes();
        if (bytes.length == 0) {
            throw new Problem(400, "problem.empty");
        }
        return read("api", bytes);
    }

    /** @throws Problem if it holds no text, or nobody has time for it */
    Desk.Read read(String name, byte[] bytes) {
        return desk.put(name, analysed(() -> Archive.isOne(bytes, name) ? only(name, bytes) : reader.read(bytes)));
    }

    /** The only article of an archive, a table or a feed. */
    private Document only(String name, byte[] bytes) throws UnreadableException {
        Optional<Document> only = Optional.empty();
        Optional<UnreadableException> unread = Optional.empty();
        try (Archive archive = Archive.open(new ByteArrayInputStream(bytes), name, Columns.USUAL, reader)) {
            while (archive.hasNext()) {
                try {
                    Document next = archive.next().read();
                    if (only.isPresent()) {
                        throw new Problem(422, "problem.several");
                    }
                    only = Optional.of(next);
                } catch (UnreadableException reason) {
                    unread = unread.or(() -> Optional.of(reason));
                }
            }
        } catch (IOException damaged) {
            throw new UnreadableException(String.valueOf(damaged.getMessage()));
        }
        if (only.isEmpty()) {
            throw unread.orElseGet(() -> new UnreadableException("it holds no document"));
        }
        return only.get();
    }

    /** The same without a place on the desk; {@code known} is what is known of it beside its text. */
    Analysis analyse(byte[] bytes, Metadata known) {
        return analysed(() -> reader.read(bytes, known));
    }

    Analysis analyse(Held held) {
        return analysed(held::read);
    }

    private interface Reading {
        Document read() throws UnreadableException;
    }

    private Analysis analysed(Reading reading) {
        try {
            if (!processors.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Problem(503, "problem.busy");
            }
            try {
                return pipeline.analyze(reading.read());
            } finally {
                processors.release();
            }
        } catch (UnreadableException unreadable) {
            throw Problem.of(unreadable);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Problem(503, "problem.busy");
        }
    }

    /** @throws Problem if it is one too many in this minute */
    void admit(Context context) {
        if (!rate.lets(context.ip())) {
            context.header("Retry-After", "60");
            throw new Problem(429, "problem.rate");
        }
    }
}
