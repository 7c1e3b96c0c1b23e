package molva.app.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a flat table as Apache Parquet, row by row: one plain page a column and row group, packed with gzip, which every
 * reader of Parquet knows. No more than one row group is in memory. For one thread.
 *
 * @see <a href="https://github.com/apache/parquet-format">The format's description</a>
 */
final class ParquetTable {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_BYTES = 16 << 20;
    /** Numbers of the format's enumerations. */
    private static final int OPTIONAL = 1;

    private static final int UTF8 = 0;
    private static final int GZIP = 2;
    static final int PLAIN = 0;
    static final int RUN_LENGTH = 3;

    /** Types of values, with their numbers in the format. */
    enum Type {
        INTEGER(1),
        DOUBLE(5),
        STRING(6);

        private final int number;

        Type(int number) {
            this.number = number;
        }
    }

    /** @param optional whether a row may have nothing there */
    record Column(String name, Type type, boolean optional) {}

    /** One column's part of a row group that is written. */
    private record Chunk(long offset, int unpacked, int packed) {}

    /** A row group that is written. */
    private record Group(long rows, List<Chunk> chunks) {}

    private final List<Column> columns;
    private final OutputStream out;
    private final List<Group> groups = new ArrayList<>();
    private List<ParquetPage> pages;
    private long written;
    private int rows;

    ParquetTable(List<Column> columns, OutputStream out) {
        this.columns = List.copyOf(columns);
        this.out = out;
        this.pages = pages();
    }

    private List<ParquetPage> pages() {
        return columns.stream()
                .map(column -> new ParquetPage(column.optional()))
                .toList();
    }

    /** @param row a value for each column: {@link String}, {@link Integer}, {@link Double}, or none */
    void add(List<Optional<?>> row) throws IOException {
        int bytes = 0;
        for (int i = 0; i < columns.size(); i++) {
            pages.get(i).add(row.get(i));
            bytes += pages.get(i).size();
        }
        rows++;
        if (rows >= MOST_ROWS || bytes >= MOST_BYTES) {
            writeGroup();
        }
    }

    /** Writes what waits and what tells where everything is; closes nothing. */
    void end() throws IOException {
        writeGroup();
        begin();
        byte[] footer = footer();
        write(footer);
        write(ParquetPage.littleEndian(footer.length));
        write(MAGIC);
        out.flush();
    }

    private void begin() throws IOException {
        if (written == 0) {
            write(MAGIC);
        }
    }

    private void writeGroup() throws IOException {
        if (rows == 0) {
            return;
        }
        begin();
        List<Chunk> chunks = new ArrayList<>();
        for (ParquetPage page : pages) {
            long offset = written;
            byte[] body = page.packed();
            byte[] head = page.head(rows, body.length);
            write(head);
            write(body);
            chunks.add(new Chunk(offset, head.length + page.unpacked(), head.length + body.length));
        }
        groups.add(new Group(rows, chunks));
        rows = 0;
        pages = pages();
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    private byte[] footer() {
        CompactThrift meta = new CompactThrift();
        meta.integer(1, 1);
        meta.list(2, CompactThrift.STRUCT, columns.size() + 1);
        meta.begin().text(4, "attributions").integer(5, columns.size()).end();
        columns.forEach(column -> schema(meta, column));
        meta.longInteger(3, groups.stream().mapToLong(Group::rows).sum());
        meta.list(4, CompactThrift.STRUCT, groups.size());
        groups.forEach(group -> group(meta, group));
        meta.text(6, "Molva");
        return meta.end().bytes();
    }

    private static void schema(CompactThrift meta, Column column) {
        meta.begin().integer(1, column.type().number);
        meta.integer(3, column.optional() ? OPTIONAL : 0).text(4, column.name());
        if (column.type() == Type.STRING) {
            meta.integer(6, UTF8);
            meta.struct(10).struct(1).end().end();
        }
        meta.end();
    }

    private void group(CompactThrift meta, Group group) {
        meta.begin().list(1, CompactThrift.STRUCT, columns.size());
        long size = 0;
        for (int i = 0; i < columns.size(); i++) {
            chunk(meta, columns.get(i), group.chunks().get(i), group.rows());
            size += group.chunks().get(i).unpacked();
        }
        meta.longInteger(2, size).longInteger(3, group.rows()).end();
    }

    private static void chunk(CompactThrift meta, Column column, Chunk chunk, long rows) {
        meta.begin().longInteger(2, chunk.offset()).struct(3).integer(1, column.type().number);
        meta.list(2, CompactThrift.INTEGER, 2).element(PLAIN).element(RUN_LENGTH);
        meta.list(3, CompactThrift.TEXT, 1).element(column.name());
        meta.integer(4, GZIP).longInteger(5, rows);
        meta.longInteger(6, chunk.unpacked()).longInteger(7, chunk.packed()).longInteger(9, chunk.offset());
        meta.end().end();
    }
}
