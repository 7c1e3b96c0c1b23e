package molva.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import molva.eval.SharedFolder;

/** The project's example articles as one text to measure on: what is measured is the same on every machine. */
final class ExampleText {
    private ExampleText() {}

    /** All example articles, one after the other. */
    static String articles() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files()) {
            text.append(Files.readString(file)).append("\n\n");
        }
        return text.toString();
    }

    /** The example articles over and over, cut at {@code length} UTF-16 units. */
    static String ofLength(int length) throws IOException {
        return ofLength(articles(), length);
    }

    /** {@code piece} over and over, cut at {@code length} UTF-16 units. */
    static String ofLength(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SharedFolder.projectRoot().resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
