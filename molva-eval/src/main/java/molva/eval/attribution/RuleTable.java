package molva.eval.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts by rule how many of its answers are cues, and how many relations, of the gold. Not thread-safe. */
final class RuleTable {
    private static final class Row {
        private int answers;
        private int cues;
        private int relations;

        String figures() {
            return answers + "/" + 100 * cues / answers + "/" + 100 * relations / answers;
        }
    }

    private final Map<String, Row> rows = new TreeMap<>();

    void add(GoldArticle article, List<Marking> answers) {
        List<Match> matches = Match.all(new ScoredText(article.text()), article.markings(), answers);
        for (int i = 0; i < answers.size(); i++) {
            int answer = i;
            Row row = rows.computeIfAbsent(answers.get(i).rule(), rule -> new Row());
            Optional<Match> match =
                    matches.stream().filter(m -> m.predicted() == answer).findFirst();
            row.answers++;
            row.cues += match.isPresent() ? 1 : 0;
            row.relations += match.filter(Match::relation).isPresent() ? 1 : 0;
        }
    }

    /** The most frequent first: a rule's answers, and how many of a hundred are cues and relations. */
    String draw() {
        return rows.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().answers))
                .map(entry -> entry.getKey() + " " + entry.getValue().figures())
                .collect(Collectors.joining(" · "));
    }
}
