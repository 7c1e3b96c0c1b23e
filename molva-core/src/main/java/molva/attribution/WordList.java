package molva.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Rows of a word list beside this class: tab-separated UTF-8, {@code #} opens a comment line. */
final class WordList {
    private WordList() {}

    /** @throws IllegalStateException if a row has not {@code columns} columns: the list was damaged in editing */
    static List<String[]> rows(String name, int columns) {
        var stream = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(name, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] row(String name, String line, int columns) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(
                    "word list " + name + ": a row has " + columns + " columns, got " + cells.length + " in: " + line);
        }
        return cells;
    }
}
