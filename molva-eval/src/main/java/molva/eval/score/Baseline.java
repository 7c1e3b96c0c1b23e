package molva.eval.score;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The recorded scores: a tab-separated line for each corpus, checksum, measure and value. A changed analysis records its
 * scores in the same commit, so that the history of the file is the history of the quality.
 */
public record Baseline(Map<String, Recorded> byCorpus) {
    /** The scores of one corpus as it was when they were counted. */
    public record Recorded(String checksum, Scores scores) {}

    private static final String HEADER = "corpus\tchecksum\tmeasure\tvalue";
    private static final String COMMAND = "./evaluate score --record";

    public Baseline {
        byCorpus = Map.copyOf(byCorpus);
    }

    /** @throws IOException if the file cannot be read or has a line that is no record */
    public static Baseline read(Path file) throws IOException {
        Map<String, String> checksums = new LinkedHashMap<>();
        Map<String, Map<String, BigDecimal>> values = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (line.equals(HEADER)) {
                continue;
            }
            if (cells.length != 4) {
                throw new IOException(file + " must have four columns, got: " + line + "; rewrite it by " + COMMAND);
            }
            checksums.put(cells[0], cells[1]);
            values.computeIfAbsent(cells[0], corpus -> new LinkedHashMap<>()).put(cells[2], new BigDecimal(cells[3]));
        }
        Map<String, Recorded> byCorpus = new LinkedHashMap<>();
        values.forEach((corpus, all) -> byCorpus.put(corpus, new Recorded(checksums.get(corpus), new Scores(all))));
        return new Baseline(byCorpus);
    }

    public void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        byCorpus.keySet().stream().sorted().forEach(corpus -> {
            Recorded recorded = byCorpus.get(corpus);
            recorded.scores
                    .values()
                    .forEach((measure, value) ->
                            lines.add(String.join("\t", corpus, recorded.checksum, measure, value.toPlainString())));
        });
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }

    /** This record with the corpora of {@code others} put in or replaced. */
    public Baseline with(Map<String, Recorded> others) {
        Map<String, Recorded> all = new LinkedHashMap<>(byCorpus);
        all.putAll(others);
        return new Baseline(all);
    }

    /** What stands against taking {@code now} for what was recorded, a line each; none if they agree. */
    public List<String> differences(String corpus, Recorded now) {
        Optional<Recorded> then = Optional.ofNullable(byCorpus.get(corpus));
        if (then.isEmpty()) {
            return List.of("no score is recorded for " + corpus + "; record it: " + COMMAND);
        }
        if (!then.get().checksum.equals(now.checksum)) {
            return List.of("%s is another corpus than the recorded one: checksum %s, recorded %s; record it: %s"
                    .formatted(corpus, now.checksum, then.get().checksum, COMMAND));
        }
        return differences(corpus, then.get().scores, now.scores);
    }

    private static List<String> differences(String corpus, Scores then, Scores now) {
        if (!then.measures().equals(now.measures())) {
            return List.of("%s: measures %s, recorded are %s; record them: %s"
                    .formatted(corpus, now.measures(), then.measures(), COMMAND));
        }
        return now.measures().stream()
                .filter(measure -> now.get(measure).compareTo(then.get(measure)) != 0)
                .map(measure -> "%s %s %s from %s to %s; if that is meant, record it in the same commit: %s"
                        .formatted(
                                corpus,
                                measure,
                                now.get(measure).compareTo(then.get(measure)) < 0 ? "fell" : "rose",
                                then.get(measure),
                                now.get(measure),
                                COMMAND))
                .toList();
    }
}
