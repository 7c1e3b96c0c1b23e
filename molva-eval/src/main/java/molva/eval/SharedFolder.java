package molva.eval;

import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder of gold articles, corpora and tools that lies beside the project and never inside it: the system property
 * {@code molva.shared}, else the environment's {@code MOLVA_SHARED}, else {@code ../shared} from the project's root.
 */
public final class SharedFolder {
    private SharedFolder() {}

    /** The folder, if there is one. */
    public static Optional<Path> find() {
        String named = System.getProperty("molva.shared", System.getenv().getOrDefault("MOLVA_SHARED", ""));
        Path folder = named.isBlank() ? projectRoot().resolveSibling("shared") : Path.of(named);
        return Optional.of(folder).filter(Files::isDirectory);
    }

    /**
     * A path inside it.
     *
     * @throws FileNotFoundException if there is no such folder or no such path in it
     */
    public static Path resolve(String path) throws FileNotFoundException {
        Path folder = find().orElseThrow(() -> new FileNotFoundException(
                "no folder of corpora: put it at ../shared beside the project, or name it in MOLVA_SHARED"));
        Path found = folder.resolve(path);
        if (!Files.exists(found)) {
            throw new FileNotFoundException("no " + path + " in " + folder);
        }
        return found;
    }

    /** The project's root: the system property {@code molva.root}, else the nearest parent that holds the core. */
    public static Path projectRoot() {
        String named = System.getProperty("molva.root", "");
        Path root = Path.of(named.isBlank() ? "" : named).toAbsolutePath();
        for (Path folder = root; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("molva-core"))) {
                return folder;
            }
        }
        return root;
    }
}
