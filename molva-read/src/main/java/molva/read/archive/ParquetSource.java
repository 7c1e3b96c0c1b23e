package molva.read.archive;

import dev.hardwood.HardwoodContext;
import dev.hardwood.InputFile;
import dev.hardwood.metadata.ColumnChunk;
import dev.hardwood.metadata.CompressionCodec;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.ColumnProjection;
import dev.hardwood.schema.ColumnSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A table in Apache Parquet. Only the columns that may have a part of an article are read, a batch of rows at a time.
 * Positions are rows, the first being 1. Rows of a damaged page cannot be told from those behind it, so reading ends there.
 */
final class ParquetSource implements Source {
    /** Held, since a logger that nobody holds forgets its level; otherwise standard error hears of the processor. */
    private static final Logger QUIET = quiet();

    private static final Set<CompressionCodec> UNPACKED = EnumSet.of(
            CompressionCodec.UNCOMPRESSED, CompressionCodec.SNAPPY, CompressionCodec.GZIP, CompressionCodec.ZSTD);

    private final HardwoodContext threads = HardwoodContext.create(1);
    private final ParquetFileReader file;
    private final String name;
    private final Opening opening;
    /** Names of the columns that are read, by their names in lower case. */
    private final Map<String, String> columns = new LinkedHashMap<>();

    private Optional<RowReader> rows = Optional.empty();
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
        row = Math.max(0, position - 1);
    }

    @Override
    public Optional<Held> next() throws IOException {
        if (columns.isEmpty()) {
            throw new IOException("it has no column for a text, such as \"text\" or \"body\"; see --column");
        }
        RowReader reader = rows.isPresent() ? rows.get() : open();
        if (!reader.hasNext()) {
            return Optional.empty();
        }
        reader.next();
        row++;
        return Optional.of(held(reader));
    }

    private RowReader open() {
        RowReader reader = file.buildRowReader()
                .projection(ColumnProjection.columns(columns.values().toArray(String[]::new)))
                .skip(row)
                .build();
        rows = Optional.of(reader);
        return reader;
    }

    private Held held(RowReader reader) {
        String called = name + ":" + row;
        Optional<String> text = FieldNames.text(opening.columns(), field -> value(reader, field));
        if (text.isEmpty()) {
            return new Items.Failed(
                    called, row, "the row has no column that holds a text, such as \"text\" or \"body\"");
        }
        return opening.text(
                called, row, text.get(), FieldNames.metadata(opening.columns(), field -> value(reader, field)));
    }

    /** Numbers and times as Java writes them: an instant is {@code 2025-05-12T11:30:00Z}. */
    private Optional<String> value(RowReader reader, String field) {
        String column = columns.get(field);
        if (column == null || reader.isNull(column)) {
            return Optional.empty();
        }
        Object value = reader.getValue(column);
        return Optional.of(
                value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value.toString());
    }

    @Override
    public long position() {
        return row;
    }

    @Override
    public void close() throws IOException {
        try (threads) {
            rows.ifPresent(RowReader::close);
            file.close();
        }
    }
}
