package molva.eval.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts by rule how many of its answers are cues, and how many relations, of the gold. Not thread-safe. */
final class RuleTable {
    private static final class Row {
        private int answers;
        private int cues;
        private int relations;
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

    /** A line a rule, the most frequent first: its answers, and which part of them are cues and relations. */
    String draw() {
        StringBuilder table = new StringBuilder();
        rows.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().answers))
                .forEach(entry -> table.append("%5d answers, cue %3.0f %%, relation %3.0f %%  %s%n"
                        .formatted(
                                entry.getValue().answers,
                                100.0 * entry.getValue().cues / entry.getValue().answers,
                                100.0 * entry.getValue().relations / entry.getValue().answers,
                                entry.getKey())));
        return table.toString();
    }
}
