package molva.app;

import java.nio.file.Path;
import java.util.Optional;
import molva.Pipeline;
import molva.library.Library;
import molva.library.keep.Access;
import picocli.CommandLine.Option;

/** Which library: {@code --library}, else {@code MOLVA_LIBRARY}, else {@code ~/.local/share/molva}. */
final class LibraryOptions {
    @Option(
            names = {"-l", "--library"},
            paramLabel = "DIR",
            description = "The library's folder (default: $$MOLVA_LIBRARY, else ~/.local/share/molva).")
    private Optional<Path> given = Optional.empty();

    Path folder() {
        return given.or(() -> Optional.ofNullable(System.getenv("MOLVA_LIBRARY"))
                        .filter(named -> !named.isBlank())
                        .map(Path::of))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share", "molva"));
    }

    /** Words of queries are looked up in a pipeline that is loaded when the first is asked for. */
    Library open(Access access) {
        return Library.open(folder(), access, word -> Loaded.PIPELINE.lemmas(word));
    }

    private static final class Loaded {
        private static final Pipeline PIPELINE = Molva.pipeline();

        private Loaded() {}
    }
}
