package molva.read.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import molva.read.json.JsonTree;

/** One object of JSON a line. Positions are bytes. A line that is no JSON is told and passed over. */
final class JsonLinesSource implements Source {
    private final InputStream in;
    private final String name;
    private final Opening opening;
    private long read;
    private long start;
    private long lines;

    JsonLinesSource(InputStream in, String name, Opening opening) {
        this.in = in;
        this.name = name;
        this.opening = opening;
    }

    @Override
    public Optional<Held> next() throws IOException {
        while (true) {
            start = read;
            Optional<String> line = line();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            lines++;
            if (!line.get().isBlank()) {
                return Optional.of(held(line.get().strip()));
            }
        }
    }

    private Held held(String line) {
        String called = name + ":" + lines;
        if (line.length() > opening.limit()) {
            return new Items.Failed(
                    called, start, "the line is longer than " + opening.limit() / (1024 * 1024) + " MB");
        }
        try {
            if (JsonTree.parse(line) instanceof Map<?, ?> object) {
                Map<String, Object> row = new HashMap<>();
                object.forEach((key, value) -> row.put(String.valueOf(key).toLowerCase(Locale.ROOT), value));
                Optional<String> text = FieldNames.text(opening.columns(), field -> JsonTree.text(row.get(field)));
                if (text.isPresent()) {
                    return opening.text(
                            called,
                            start,
                            text.get(),
                            FieldNames.metadata(opening.columns(), field -> JsonTree.text(row.get(field))));
                }
            }
            return new Items.Failed(
                    called, start, "the line has no field that holds a text, such as \"text\" or \"body\"");
        } catch (IOException e) {
            return new Items.Failed(called, start, "the line is no JSON: " + firstLine(e));
        }
    }

    /** The next line without its end, cut off past the limit; empty at the end of the stream. */
    private Optional<String> line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            read++;
            if (line.size() <= opening.limit()) {
                line.write(b);
            }
        }
        read += b == '\n' ? 1 : 0;
        String text = line.toString(StandardCharsets.UTF_8);
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    @Override
    public long position() {
        return start;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
