package molva.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A list beside this package: one entry a line, {@code #} opens a remark. */
final class NameList {
    private NameList() {}

    static Set<String> read(String name) {
        return Set.copyOf(new LinkedHashSet<>(lines(name)));
    }

    /** The entries in their order; a list that is missing from the class path is a fault of the build. */
    static List<String> lines(String name) {
        String path = "/molva/read/" + name;
        try (InputStream in = NameList.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the list " + path + " is missing from the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list " + path, e);
        }
    }
}
