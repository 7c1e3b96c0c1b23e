package molva.eval.score;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores of several corpora side by side, a row for each measure: precision, recall and F1 on one row. */
final class ScoreTable {
    private static final int COLUMN = 25;

    private ScoreTable() {}

    /** @param byCorpus the scores by corpus name, in the order of the columns; never empty */
    static String draw(Map<String, Scores> byCorpus) {
        StringBuilder table = new StringBuilder("%-17s".formatted(""));
        byCorpus.keySet().forEach(name -> table.append(("%-" + COLUMN + "s").formatted(name)));
        List<String> measures =
                List.copyOf(byCorpus.values().iterator().next().values().keySet());
        for (String measure : measures) {
            if (measure.endsWith(".r") || measure.endsWith(".f1")) {
                continue;
            }
            table.append("\n%-17s".formatted(measure.replaceFirst("\\.p$", "")));
            byCorpus.values().forEach(scores -> table.append(("%-" + COLUMN + "s").formatted(cell(scores, measure))));
        }
        return table.toString().replaceAll(" +(?=\n|$)", "");
    }

    private static String cell(Scores scores, String measure) {
        double value = scores.get(measure);
        if (measure.endsWith(".p")) {
            String stem = measure.substring(0, measure.length() - 1);
            return String.format(
                    Locale.ROOT, "P %.3f R %.3f F %.3f", value, scores.get(stem + "r"), scores.get(stem + "f1"));
        }
        boolean share = !Tally.COUNTS.contains(measure);
        return String.format(Locale.ROOT, share ? "%.3f" : "%.0f", value);
    }
}
