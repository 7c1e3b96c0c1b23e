package molva.read.archive;

import dev.hardwood.HardwoodContext;
import dev.hardwood.InputFile;
import dev.hardwood.metadata.ColumnChunk;
import dev.hardwood.metadata.CompressionCodec;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ColumnReaders;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.schema.ColumnProjection;
import dev.hardwood.schema.ColumnSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A table in Apache Parquet. Only the columns that may have a part of an article are read, a few rows at a time.
 * Positions are rows, the first being 1. Rows of a damaged page cannot be told from those behind it, so reading ends there.
 */
final class ParquetSource implements Source {
    /** Held, since a logger that nobody holds forgets its level; otherwise standard error hears of the processor. */
    private static final Logger QUIET = quiet();

    private static final Set<CompressionCodec> UNPACKED = EnumSet.of(
            CompressionCodec.UNCOMPRESSED, CompressionCodec.SNAPPY, CompressionCodec.GZIP, CompressionCodec.ZSTD);

    /** So few that long texts stay in bounds. */
    private static final int ROWS_AT_ONCE = 64;

    private final HardwoodContext threads = HardwoodContext.create(1);
    private final ParquetFileReader file;
    private final String name;
    private final Opening opening;
    /** Names of the columns that are read, by their names in lower case. */
    private final Map<String, String> columns = new LinkedHashMap<>();

    private Optional<ColumnReaders> reader = Optional.empty();
    /** The rows at hand: their values by the columns' names in lower case. */
    private Map<String, ParquetValues> values = Map.of();

    private int next;
    private int atHand;
    private long first = 1;
    private long row;

    private ParquetSource(InputFile input, String name, Opening opening) throws IOException {
        this.name = name;
        this.opening = opening;
        try {
            this.file = ParquetFileReader.open(input, threads);
        } catch (IOException | RuntimeException damage) {
            threads.close();
            throw new IOException("it is damaged: " + damage.getMessage(), damage);
        }
        checkPacking();
        for (ColumnSchema column : file.getFileSchema().getColumns()) {
            String small = column.name().toLowerCase(Locale.ROOT);
            boolean plain = column.maxRepetitionLevel() == 0
                    && column.fieldPath().toString().equals(column.name());
            if (plain && FieldNames.isAny(opening.columns(), small)) {
                columns.putIfAbsent(small, column.name());
            }
        }
    }

    private void checkPacking() throws IOException {
        for (RowGroup group : file.getFileMetaData().rowGroups()) {
            for (ColumnChunk chunk : group.columns()) {
                CompressionCodec packing = chunk.metaData().codec();
                if (!UNPACKED.contains(packing)) {
                    close();
                    throw new IOException("it is packed with " + packing + "; write it with snappy, zstd or gzip");
                }
            }
        }
    }

    static ParquetSource of(Path path, String name, Opening opening) throws IOException {
        return new ParquetSource(InputFile.of(path), name, opening);
    }

    /** A table in another archive; it is read from its end, so that it must fit into memory. */
    static Source of(InputStream in, String name, Opening opening) throws IOException {
        byte[] bytes = in.readNBytes(opening.limit() + 1);
        if (bytes.length > opening.limit()) {
            throw new IOException("a Parquet file of more than " + opening.limit() / (1024 * 1024)
                    + " MB cannot be read inside an archive; take it out");
        }
        return new ParquetSource(InputFile.of(ByteBuffer.wrap(bytes)), name, opening);
    }

    private static Logger quiet() {
        Logger logger = Logger.getLogger("dev.hardwood");
        logger.setLevel(Level.WARNING);
        return logger;
    }

    @Override
    public void skipTo(long position) {
        first = position;
    }

    @Override
    public Optional<Held> next() throws IOException {
        if (columns.isEmpty()) {
            throw new IOException("it has no column for a text, such as \"text\" or \"body\"; see --column");
        }
        do {
            if (next == atHand && !nextRows()) {
                return Optional.empty();
            }
            row++;
            next++;
        } while (row < first);
        return Optional.of(held(next - 1));
    }

    private boolean nextRows() {
        ColumnReaders columnReaders = reader.isPresent() ? reader.get() : open();
        if (!columnReaders.nextBatch()) {
            return false;
        }
        Map<String, ParquetValues> read = new HashMap<>();
        columns.forEach((small, column) -> read.put(small, ParquetValues.of(columnReaders.getColumnReader(column))));
        values = read;
        next = 0;
        atHand = columnReaders.getRecordCount();
        return true;
    }

    private ColumnReaders open() {
        ColumnReaders opened = file.buildColumnReaders(
                        ColumnProjection.columns(columns.values().toArray(String[]::new)))
                .batchSize(ROWS_AT_ONCE)
                .build();
        reader = Optional.of(opened);
        return opened;
    }

    private Held held(int at) {
        String called = name + ":" + row;
        Optional<String> text = FieldNames.text(opening.columns(), field -> value(field, at));
        if (text.isEmpty()) {
            return new Items.Failed(
                    called, row, "the row has no column that holds a text, such as \"text\" or \"body\"");
        }
        return opening.text(called, row, text.get(), FieldNames.metadata(opening.columns(), field -> value(field, at)));
    }

    private Optional<String> value(String field, int at) {
        return Optional.ofNullable(values.get(field)).flatMap(column -> column.at(at));
    }

    @Override
    public long position() {
        return row;
    }

    @Override
    public void close() throws IOException {
        try (threads) {
            reader.ifPresent(ColumnReaders::close);
            file.close();
        }
    }
}
