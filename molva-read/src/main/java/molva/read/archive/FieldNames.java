package molva.read.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import molva.text.Metadata;

/** Under which names rows and objects keep the parts of an article: {@code body} or {@code текст} for its text. */
final class FieldNames {
    private static final String LIST = "/molva/read/archive/field-names.txt";
    private static final Map<String, String[]> NAMES = read();

    private FieldNames() {}

    /** The text of a row, under the first of the names that has one. */
    static Optional<String> text(Columns columns, Function<String, Optional<String>> row) {
        return part("text", columns, row);
    }

    /** What a row says of its article beside the text. */
    static Metadata metadata(Columns columns, Function<String, Optional<String>> row) {
        return new Metadata(
                part("title", columns, row),
                part("url", columns, row),
                part("outlet", columns, row),
                part("published", columns, row),
                part("author", columns, row),
                "und");
    }

    /** Whether a part of an article may be in the field. */
    static boolean isAny(Columns columns, String field) {
        return columns.named().containsValue(field)
                || NAMES.values().stream().anyMatch(names -> List.of(names).contains(field));
    }

    private static Optional<String> part(String part, Columns columns, Function<String, Optional<String>> row) {
        if (columns.of(part).isPresent()) {
            return columns.of(part).flatMap(row).filter(one -> !one.isBlank());
        }
        for (String name : NAMES.getOrDefault(part, new String[0])) {
            Optional<String> value = row.apply(name).filter(one -> !one.isBlank());
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static Map<String, String[]> read() {
        Map<String, String[]> names = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(FieldNames.class.getResourceAsStream(LIST), LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.toLowerCase(Locale.ROOT).split("\t"))
                    .forEach(parts -> names.put(parts[0], parts[1].split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + LIST, e);
        }
        return names;
    }
}
