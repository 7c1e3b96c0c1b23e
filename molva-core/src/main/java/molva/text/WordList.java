package molva.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of words beside this package: one a line, the rest of the line after a tabulator says more of it, {@code #}
 * opens a remark. Words are looked up without regard to case.
 */
final class WordList {
    private final Map<String, String> notes;

    private WordList(Map<String, String> notes) {
        this.notes = notes;
    }

    /** @throws IllegalStateException if the list is missing from the class path */
    static WordList read(String name) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (String line : lines(name)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int tab = line.indexOf('\t');
            String word = tab < 0 ? line : line.substring(0, tab);
            notes.put(word.strip().toLowerCase(Locale.ROOT), tab < 0 ? "" : line.substring(tab + 1));
        }
        return new WordList(notes);
    }

    boolean contains(String word) {
        return notes.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** What the line says of {@code word} up to the next tabulator; empty if the word is not listed. */
    Optional<String> sort(String word) {
        String note = notes.get(word.toLowerCase(Locale.ROOT));
        if (note == null) {
            return Optional.empty();
        }
        int tab = note.indexOf('\t');
        return Optional.of(tab < 0 ? note : note.substring(0, tab));
    }

    /** What the line says after its last tabulator; empty if it has fewer than two. */
    String last(String word) {
        String note = notes.getOrDefault(word.toLowerCase(Locale.ROOT), "");
        return note.indexOf('\t') < 0 ? "" : note.substring(note.lastIndexOf('\t') + 1);
    }

    /** The words in the order of the list, in small letters. */
    Set<String> words() {
        return Collections.unmodifiableSet(notes.keySet());
    }

    private static List<String> lines(String name) {
        String path = "/molva/text/" + name;
        try (InputStream in = WordList.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + path + " is missing from the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + path, e);
        }
    }
}
