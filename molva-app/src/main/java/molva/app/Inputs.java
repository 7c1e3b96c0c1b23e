package molva.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what the user asked to read: files as given, {@code -} for standard input, folders with all that is in them. */
final class Inputs {
    /** What is read out of a folder; a file given by name is read whatever it is called. */
    private static final Set<String> READABLE =
            Set.of("txt", "text", "html", "htm", "xhtml", "zip", "wacz", "gz", "warc", "jsonl", "ndjson");

    private final Manner manner;
    private final List<Input> found = new ArrayList<>();

    private Inputs(Manner manner) {
        this.manner = manner;
    }

    /** In the order of {@code asked}, each folder's files in the order of their names, all to be read in one manner. */
    static List<Input> find(List<String> asked, InputStream in, Manner manner) {
        Inputs inputs = new Inputs(manner);
        for (String name : asked) {
            if (name.equals("-")) {
                inputs.found.add(new Input.Standard(in, manner));
            } else {
                inputs.add(name);
            }
        }
        return inputs.found;
    }

    private void add(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                addFolder(path, List.of());
            } else {
                found.add(new Input.File(name, path, manner));
            }
        } catch (InvalidPathException impossible) {
            found.add(new Input.Refused(name, manner, new NoSuchFileException(name)));
        }
    }

    /** @param above the real paths of the folders that led here, so that a link back into one of them is seen */
    private void addFolder(Path folder, List<Path> above) {
        try {
            Path real = folder.toRealPath();
            if (above.contains(real)) {
                throw new FileSystemLoopException(folder.toString());
            }
            List<Path> here = new ArrayList<>(above);
            here.add(real);
            for (Path entry : entries(folder)) {
                if (Files.isDirectory(entry)) {
                    addFolder(entry, here);
                } else if (READABLE.contains(extension(entry))) {
                    found.add(new Input.File(entry.toString(), entry, manner));
                }
            }
        } catch (IOException reason) {
            found.add(new Input.Refused(folder.toString(), manner, reason));
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
