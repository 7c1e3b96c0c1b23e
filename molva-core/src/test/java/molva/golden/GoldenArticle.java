package molva.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import molva.MarkedArticle;
import molva.attribution.Attribution;
import molva.profile.Finding;
import molva.profile.Profiler;
import molva.text.Verdicts;

/** An article written for this project, with the attributions that a careful reader finds in it. */
record GoldenArticle(String name, MarkedArticle expected) {
    static final Path FOLDER = Path.of("src/test/resources/golden");
    static final Path EXAMPLES = Path.of("../examples");
    private static final String SUFFIX = ".marked";

    static List<GoldenArticle> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .map(GoldenArticle::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static GoldenArticle read(String name) {
        return new GoldenArticle(name, MarkedArticle.of(text(FOLDER.resolve(name + SUFFIX))));
    }

    String text() {
        return expected.document().text();
    }

    List<Attribution> attributions() {
        return expected.attributions().all();
    }

    /** What the rules of sourcing find where every attribution is as expected. */
    List<Finding> findings() {
        return new Profiler().findings(expected.words(), expected.entities(), expected.attributions(), Verdicts.NONE);
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * What {@code file} holds; with {@code -Dgolden.write=true} it is first made to hold {@code computed}, so that an
     * intended change of an article is one run and a look at the difference.
     */
    static String recorded(Path file, String computed) {
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, computed);
            }
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
