package molva.eval.attribution;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import molva.eval.SharedFolder;

/** A folder of gold articles, {@code NAME.txt} beside {@code NAME.json}, in the order of their names. */
public record GoldCorpus(String name, List<GoldArticle> articles) {
    /** The gold folder that models may learn from. */
    public static final String TRAIN = "nerel_train";

    /** The gold folders that scores are counted on. */
    public static final List<String> NAMES = List.of("nerel_dev", "newsru_dev", TRAIN);

    private static final String MARKED = ".json";

    public GoldCorpus {
        articles = List.copyOf(articles);
    }

    /**
     * Reads {@code gold/nameOrFolder} of the shared folder, else the folder of that path.
     *
     * @throws IOException if there is no such folder, or it holds no gold articles
     */
    public static GoldCorpus load(String nameOrFolder) throws IOException {
        Path folder = folder(nameOrFolder);
        List<GoldArticle> articles = new ArrayList<>();
        for (Path marked : files(folder)) {
            if (marked.toString().endsWith(MARKED)) {
                String name = name(marked);
                String text = Files.readString(folder.resolve(name + ".txt"));
                articles.add(new GoldArticle(name, text, MarkingFile.read(marked, text)));
            }
        }
        return new GoldCorpus(folder.getFileName().toString(), articles);
    }

    /**
     * The project's own annotations, {@code corpus/annotations/CORPUS/NAME.json}, with their texts from the corpora beside
     * the project.
     *
     * @throws IOException if the shared folder lacks a text
     */
    public static GoldCorpus annotations() throws IOException {
        Path folder = SharedFolder.projectRoot().resolve("corpus/annotations");
        List<GoldArticle> articles = new ArrayList<>();
        for (AnnotatedTexts texts : AnnotatedTexts.all()) {
            for (Path marked : marked(folder.resolve(texts.corpus()))) {
                String name = name(marked);
                String text = texts.text(name);
                articles.add(new GoldArticle(name, text, MarkingFile.read(marked, text)));
            }
        }
        return new GoldCorpus("annotations", articles);
    }

    private static List<Path> marked(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(MARKED))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path marked) {
        String file = marked.getFileName().toString();
        return file.substring(0, file.length() - MARKED.length());
    }

    static Path folder(String nameOrFolder) throws IOException {
        Path given = Path.of(nameOrFolder);
        return Files.isDirectory(given) ? given : SharedFolder.resolve("gold/" + nameOrFolder);
    }

    /** Texts and markings of a folder, in the order of their names. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file ->
                            file.toString().endsWith(MARKED) || file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            if (found.stream().noneMatch(file -> file.toString().endsWith(MARKED))) {
                throw new FileNotFoundException("no gold articles (NAME.json beside NAME.txt) in " + folder);
            }
            return found;
        }
    }
}
