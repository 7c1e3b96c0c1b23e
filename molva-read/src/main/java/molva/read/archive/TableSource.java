package molva.read.archive;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import molva.read.Encodings;

/**
 * A table of comma-separated values (RFC 4180), also with semicolons or tabulators, whose first row names the columns.
 * Positions are rows, the first one after the names being 1.
 */
final class TableSource implements Source {
    private static final int SAMPLE = 64 * 1024;

    private final Reader in;
    private final String name;
    private final Opening opening;
    private final char separator;
    private final List<String> columns;
    private long rows;
    private int peeked = -2;

    TableSource(BufferedInputStream bytes, String name, Opening opening) throws IOException {
        bytes.mark(SAMPLE);
        byte[] sample = bytes.readNBytes(SAMPLE);
        bytes.reset();
        this.in = new BufferedReader(new InputStreamReader(bytes, Encodings.guess(sample)));
        this.name = name;
        this.opening = opening;
        this.separator = separator(new String(sample, Encodings.guess(sample)));
        this.columns = row().orElse(List.of()).stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The one that the first line has most of. */
    private static char separator(String sample) {
        String first = sample.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String line, char sought) {
        return line.chars().filter(c -> c == sought).count();
    }

    @Override
    public Optional<Held> next() throws IOException {
        Optional<List<String>> row = row();
        if (row.isEmpty()) {
            return Optional.empty();
        }
        rows++;
        String called = name + ":" + rows;
        List<String> values = row.get();
        Function<String, Optional<String>> fields = field -> {
            int column = columns.indexOf(field);
            return column < 0 || column >= values.size() ? Optional.empty() : Optional.of(values.get(column));
        };
        Optional<String> text = FieldNames.text(opening.columns(), fields);
        return Optional.of(
                text.isPresent()
                        ? opening.text(called, rows, text.get(), FieldNames.metadata(opening.columns(), fields))
                        : new Items.Failed(
                                called, rows, "the row has no column that holds a text, such as \"text\" or \"body\""));
    }

    /** The next row that is not blank; a value in quotation marks may hold separators and line ends. */
    private Optional<List<String>> row() throws IOException {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int c = read(); c >= 0; c = read()) {
            if (value.length() > opening.limit()) {
                throw new IOException("a value is longer than " + opening.limit() / (1024 * 1024)
                        + " MB: is a quotation mark left open?");
            }
            if (quoted && c == '"') {
                quoted = peek() == '"';
                if (quoted) {
                    value.append((char) read());
                    continue;
                }
            } else if (!quoted && c == '"' && value.isEmpty()) {
                quoted = true;
            } else if (!quoted && c == separator) {
                values.add(value.toString());
                value.setLength(0);
            } else if (!quoted && c == '\n') {
                if (!values.isEmpty() || !value.isEmpty()) {
                    values.add(value.toString());
                    return Optional.of(values);
                }
            } else if (quoted || c != '\r' && c != '\uFEFF') {
                value.append((char) c);
            }
        }
        if (values.isEmpty() && value.isEmpty()) {
            return Optional.empty();
        }
        values.add(value.toString());
        return Optional.of(values);
    }

    private int read() throws IOException {
        int c = peeked == -2 ? in.read() : peeked;
        peeked = -2;
        return c;
    }

    private int peek() throws IOException {
        peeked = read();
        return peeked;
    }

    @Override
    public long position() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
