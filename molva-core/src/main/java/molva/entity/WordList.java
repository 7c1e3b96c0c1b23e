package molva.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Rows of a word list beside this package: tab-separated UTF-8, {@code #} opens a remark line. */
final class WordList {
    private WordList() {}

    /**
     * The rows of the list {@code name}; a row with fewer than {@code columns} cells is filled up with empty ones.
     *
     * @throws IllegalStateException if the list is missing or a row has more cells
     */
    static List<String[]> rows(String name, int columns) {
        try (InputStream stream = WordList.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "the word list molva/entity/" + name + " is missing from the class path");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(name, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list molva/entity/" + name, e);
        }
    }

    private static String[] row(String name, String line, int columns) {
        String[] cells = line.split("\t", -1);
        if (cells.length > columns) {
            throw new IllegalStateException("a row of the word list molva/entity/" + name + " has at most " + columns
                    + " columns, got " + cells.length + " in: " + line);
        }
        String[] row = new String[columns];
        for (int i = 0; i < columns; i++) {
            row[i] = i < cells.length ? cells[i].strip() : "";
        }
        return row;
    }

    /** Lower case, ё as е: how lists and texts are compared. */
    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
