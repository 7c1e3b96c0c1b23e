package molva.read.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Opens what gives the documents of a stream. */
final class Sources {
    private Sources() {}

    static Source open(BufferedInputStream in, String name, Opening opening) throws IOException {
        return switch (Kind.of(in, name)) {
            case ZIP -> new ZipSource(in, name, opening);
            case GZIP -> gzip(in, name, opening);
            case WARC -> new WarcSource(in, name, opening);
            case JSON_LINES -> new JsonLinesSource(in, name, opening);
            case TABLE -> new TableSource(in, name, opening);
            case TELEGRAM -> new TelegramSource(in, name, opening);
            case FEED -> new FeedSource(in, name, opening, Optional.empty());
            case PARQUET -> ParquetSource.of(in, name, opening);
            case DOCUMENT -> new SingleSource(in, name, opening);
        };
    }

    /** WARC knows gzip by itself, record by record; anything else is unpacked and looked at again. */
    private static Source gzip(BufferedInputStream in, String name, Opening opening) throws IOException {
        String inner =
                name.toLowerCase(java.util.Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        if (inner.toLowerCase(java.util.Locale.ROOT).endsWith(".warc")) {
            return new WarcSource(in, name, opening);
        }
        InputStream unpacked = BoundedGrowth.over(in, GZIPInputStream::new);
        return open(Kind.buffered(unpacked), inner, opening.deeper());
    }

    /** A document by itself. */
    private static final class SingleSource implements Source {
        private final InputStream in;
        private final String name;
        private final Opening opening;
        private boolean given;
        private Optional<IOException> broken = Optional.empty();

        SingleSource(InputStream in, String name, Opening opening) {
            this.in = in;
            this.name = name;
            this.opening = opening;
        }

        @Override
        public Optional<Held> next() throws IOException {
            if (given) {
                if (broken.isPresent()) {
                    IOException told = broken.get();
                    broken = Optional.empty();
                    throw told;
                }
                return Optional.empty();
            }
            given = true;
            Opening.Whole whole = opening.whole(name, 0, in);
            broken = whole.broken();
            return Optional.of(whole.held());
        }

        @Override
        public long position() {
            return 0;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
