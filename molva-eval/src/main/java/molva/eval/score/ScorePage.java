package molva.eval.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Markdown page with tables of recorded scores in it: each between a line {@code <!-- scores CORPUS… -->}, which names
 * the columns, and a line {@code <!-- end of scores -->}.
 */
public final class ScorePage {
    private static final String BEGIN = "<!-- scores ";
    private static final String CLOSE = " -->";
    private static final String END = "<!-- end of scores -->";

    private ScorePage() {}

    /**
     * The page with its tables drawn anew; everything else is left as it is.
     *
     * @throws IllegalArgumentException if a table names a corpus that is not recorded, or does not end
     */
    public static String fill(String page, Baseline baseline) {
        List<String> filled = new ArrayList<>();
        boolean inTable = false;
        for (String line : page.lines().toList()) {
            if (line.startsWith(BEGIN)) {
                String corpora = line.substring(BEGIN.length(), line.length() - CLOSE.length());
                filled.add(line);
                filled.addAll(table(List.of(corpora.strip().split(" +")), baseline));
                inTable = true;
            } else if (line.equals(END)) {
                inTable = false;
            }
            if (!inTable) {
                filled.add(line);
            }
        }
        if (inTable) {
            throw new IllegalArgumentException("a table of scores must end with the line " + END);
        }
        return String.join("\n", filled) + "\n";
    }

    private static List<String> table(List<String> corpora, Baseline baseline) {
        Map<String, Scores> columns = new LinkedHashMap<>();
        for (String corpus : corpora) {
            Baseline.Recorded recorded = baseline.byCorpus().get(corpus);
            if (recorded == null) {
                throw new IllegalArgumentException("no score is recorded for " + corpus + ", there are "
                        + baseline.byCorpus().keySet().stream().sorted().toList());
            }
            columns.put(corpus, recorded.scores());
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(row("", columns.keySet().stream()));
        lines.add(row("---", columns.keySet().stream().map(corpus -> "---")));
        columns.values().stream()
                .flatMap(scores -> scores.measures().stream())
                .filter(measure -> !measure.endsWith(".r") && !measure.endsWith(".f1"))
                .distinct()
                .map(measure -> row(
                        measure.replaceFirst("\\.p$", ""),
                        columns.values().stream().map(scores -> cell(scores, measure))))
                .forEach(lines::add);
        lines.add("");
        return lines;
    }

    private static String row(String name, Stream<String> cells) {
        return Stream.concat(Stream.of(name), cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String cell(Scores scores, String measure) {
        if (!scores.measures().contains(measure)) {
            return "–";
        }
        if (!measure.endsWith(".p")) {
            return scores.get(measure).toPlainString();
        }
        String stem = measure.substring(0, measure.length() - 1);
        return "**" + scores.get(stem + "f1") + "** (P " + scores.get(measure) + ", R " + scores.get(stem + "r") + ")";
    }
}
