package molva.eval.score;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import molva.eval.SharedFolder;

/**
 * A folder of gold articles, {@code NAME.txt} beside {@code NAME.json}, in the order of their names.
 *
 * @param checksum the first 16 hexadecimal digits of the SHA-256 over names and bytes of all its files
 */
public record GoldCorpus(String name, String checksum, List<GoldArticle> articles) {
    public GoldCorpus {
        articles = List.copyOf(articles);
    }

    /** The gold folders that every score is counted on, the last one being the one that models may learn from. */
    public static final List<String> NAMES = List.of("nerel_dev", "newsru_dev", "nerel_train");

    /**
     * Reads {@code gold/nameOrFolder} of the shared folder, else the folder of that path.
     *
     * @throws IOException if there is no such folder, or it holds no gold articles
     */
    public static GoldCorpus load(String nameOrFolder) throws IOException {
        Path given = Path.of(nameOrFolder);
        return read(Files.isDirectory(given) ? given : SharedFolder.resolve("gold/" + nameOrFolder));
    }

    static GoldCorpus read(Path folder) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        MessageDigest digest = sha256();
        for (Path json : files(folder)) {
            String name = json.getFileName().toString().replaceFirst("\\.json$", "");
            byte[] text = Files.readAllBytes(json.resolveSibling(name + ".txt"));
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(text);
            digest.update(Files.readAllBytes(json));
            String decoded = new String(text, StandardCharsets.UTF_8);
            articles.add(new GoldArticle(name, decoded, MarkingFile.read(json, decoded)));
        }
        return new GoldCorpus(
                folder.getFileName().toString(), HexFormat.of().formatHex(digest.digest(), 0, 8), articles);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new FileNotFoundException("no gold articles (NAME.json beside NAME.txt) in " + folder);
            }
            return found;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
