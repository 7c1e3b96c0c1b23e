package molva.eval.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import molva.Pipeline;
import molva.eval.SharedFolder;
import molva.eval.score.Scores;
import molva.eval.score.Scoring;
import molva.read.Reader;
import molva.read.UnreadableException;
import molva.text.Block;
import molva.text.Document;

/** The Russian pages of the article extraction benchmark. */
public record PageScoring() implements Scoring {
    private static final String FOLDER = "corpora/html-ru/scrapinghub/";

    @Override
    public String corpus() {
        return "pages-ru";
    }

    @Override
    public List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(SharedFolder.resolve(FOLDER + "ground-truth.ru.json"));
        for (String name :
                gold().propertyStream().map(entry -> entry.getKey()).sorted().toList()) {
            files.add(SharedFolder.resolve(FOLDER + name + ".html.gz"));
        }
        return files;
    }

    @Override
    public List<String> texts() throws IOException {
        return gold().propertyStream()
                .map(entry -> entry.getValue().get("articleBody").asText())
                .toList();
    }

    @Override
    public Scores score(Pipeline pipeline) throws IOException {
        Shingles shingles = new Shingles();
        JsonNode gold = gold();
        for (Path page : files().subList(1, files().size())) {
            String name = page.getFileName().toString().replace(".html.gz", "");
            shingles.add(gold.get(name).get("articleBody").asText(), article(page));
        }
        return shingles.scores();
    }

    private static JsonNode gold() throws IOException {
        return new ObjectMapper()
                .readTree(SharedFolder.resolve(FOLDER + "ground-truth.ru.json").toFile());
    }

    /** What is drawn out of the page, without its title, as the benchmark's gold is. */
    private static String article(Path page) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
            Document document = new Reader().read(in);
            return document.blocks().stream()
                    .filter(block -> block.kind() != Block.Kind.TITLE && block.kind() != Block.Kind.BOILERPLATE)
                    .map(block -> block.span().in(document.text()))
                    .collect(Collectors.joining("\n"));
        } catch (UnreadableException e) {
            throw new IOException(page + ": " + e.getMessage(), e);
        }
    }
}
