package molva.eval.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Scores of several corpora side by side, a row for each measure: precision, recall and F1 on one row. */
public final class ScoreTable {
    private static final int COLUMN = 29;

    private ScoreTable() {}

    /**
     * A table for each set of corpora that have the same measures.
     *
     * @param byCorpus the scores by corpus name, in the order of the columns
     */
    public static String draw(Map<String, Scores> byCorpus) {
        Map<List<String>, Map<String, Scores>> byMeasures = new LinkedHashMap<>();
        byCorpus.forEach((corpus, scores) -> byMeasures
                .computeIfAbsent(scores.measures(), measures -> new LinkedHashMap<>())
                .put(corpus, scores));
        return byMeasures.entrySet().stream()
                .map(entry -> drawOne(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n\n"));
    }

    private static String drawOne(List<String> measures, Map<String, Scores> byCorpus) {
        List<String> lines = new ArrayList<>();
        int first = measures.stream().mapToInt(String::length).max().orElse(0);
        lines.add(row("", first, byCorpus.keySet()));
        for (String measure : measures) {
            if (!measure.endsWith(".r") && !measure.endsWith(".f1")) {
                List<String> cells = byCorpus.values().stream()
                        .map(scores -> cell(scores, measure))
                        .toList();
                lines.add(row(measure.replaceFirst("\\.p$", ""), first, cells));
            }
        }
        return String.join("\n", lines);
    }

    private static String row(String name, int first, Iterable<String> cells) {
        StringBuilder row = new StringBuilder(padded(name, first + 1));
        cells.forEach(cell -> row.append(padded(cell, COLUMN)));
        return row.toString().stripTrailing();
    }

    private static String padded(String words, int width) {
        return words + " ".repeat(Math.max(1, width - words.length()));
    }

    private static String cell(Scores scores, String measure) {
        if (!measure.endsWith(".p")) {
            return scores.get(measure).toPlainString();
        }
        String stem = measure.substring(0, measure.length() - 1);
        return "P " + scores.get(measure) + " R " + scores.get(stem + "r") + " F " + scores.get(stem + "f1");
    }
}
