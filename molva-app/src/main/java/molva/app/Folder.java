package molva.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder that outputs are written to. A file appears whole or not at all, even when the program is interrupted; no
 * two inputs share an output and no input is overwritten. Claims are made on one thread, writing is thread-safe.
 */
final class Folder {
    private final Path folder;
    /** Which input has each name in the folder, regardless of case, as some file systems are. */
    private final Map<String, String> claims = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private final Set<Path> unfinished = ConcurrentHashMap.newKeySet();

    /** Makes the folder if it is not there. */
    Folder(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        this.folder = Files.createDirectories(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> unfinished.forEach(Folder::delete), "molva-tidy"));
    }

    /**
     * Keeps {@code file} for {@code input}.
     *
     * @param inputs the real paths of all that is read
     * @throws IOException if another input writes the same name, or an input lies there
     */
    void claim(String file, Input input, Set<Path> inputs) throws IOException {
        Path target = folder.resolve(file);
        if (Files.exists(target) && inputs.contains(target.toRealPath())) {
            throw refusal(target, "its output would overwrite the input " + target + "; choose another --output");
        }
        String earlier = claims.putIfAbsent(file, input.name());
        if (earlier != null) {
            throw refusal(
                    target,
                    "its output " + target + " is already that of " + earlier + "; read it into another --output");
        }
    }

    private static FileSystemException refusal(Path target, String reason) {
        return new FileSystemException(target.toString(), null, reason);
    }

    void write(String file, String content) throws IOException {
        write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    void write(String file, byte[] content) throws IOException {
        Path part = folder.resolve("." + file + ".part");
        unfinished.add(part);
        try {
            Files.write(part, content);
            Files.move(part, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            delete(part);
            unfinished.remove(part);
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException leftBehind) {
            part.toFile().deleteOnExit();
        }
    }
}
