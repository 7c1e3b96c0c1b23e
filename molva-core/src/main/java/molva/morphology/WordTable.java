package molva.morphology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Forms with their readings as a file lists them: a line a form (lower case, ё folded), then, each after a tab, a lemma, a
 * space and a {@linkplain TagText tag}. Lines that begin with {@code #} tell where the list is from. Immutable.
 */
public final class WordTable {
    private final Map<String, String> lines;

    private WordTable(Map<String, String> lines) {
        this.lines = lines;
    }

    /** The table that lies as a resource beside this class. */
    static WordTable load(String name) {
        try (InputStream stream = WordTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the word list molva/morphology/" + name + " is not on the class path");
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static WordTable read(Iterable<String> lines) {
        Map<String, String> forms = new HashMap<>();
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (tab > 0 && line.charAt(0) != '#') {
                forms.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return new WordTable(forms);
    }

    /** The readings of {@code form}, in lower case and folded; none if the table lacks it. */
    List<Reading> readings(String form) {
        String line = lines.get(form);
        if (line == null) {
            return List.of();
        }
        List<Reading> readings = new ArrayList<>();
        for (String reading : line.split("\t")) {
            int space = reading.indexOf(' ');
            readings.add(Reading.of(TagText.read(reading.substring(space + 1)), form, reading.substring(0, space)));
        }
        return readings;
    }
}
