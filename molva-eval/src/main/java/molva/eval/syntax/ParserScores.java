package molva.eval.syntax;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import molva.eval.treebank.GoldSentence;
import molva.eval.treebank.Treebank;
import molva.syntax.Relation;
import molva.syntax.Syntax;

/** Counts how often parser and annotators give a word the same head, and the same relation to it. All tokens count. */
final class ParserScores {
    private final Map<Treebank, Count> treebanks = new EnumMap<>(Treebank.class);
    private final Map<Relation, Count> relations = new EnumMap<>(Relation.class);
    private final Map<String, Integer> confusions = new TreeMap<>();

    /** Agreements over a number of tokens. */
    static final class Count {
        int tokens;
        int heads;
        int labelled;

        private void add(boolean head, boolean relation) {
            tokens++;
            heads += head ? 1 : 0;
            labelled += head && relation ? 1 : 0;
        }

        private void add(Count other) {
            tokens += other.tokens;
            heads += other.heads;
            labelled += other.labelled;
        }

        double share(int count) {
            return tokens == 0 ? 0 : count / (double) tokens;
        }

        @Override
        public String toString() {
            return "%6d tokens, heads (UAS) %.4f, heads and relations (LAS) %.4f"
                    .formatted(tokens, share(heads), share(labelled));
        }
    }

    void add(GoldSentence sentence, Syntax syntax) {
        GoldTree gold = GoldTree.of(sentence);
        for (int i = 0; i < gold.size(); i++) {
            int head = syntax.head(i) < 0 ? gold.size() : syntax.head(i);
            boolean same = syntax.relation(i) == gold.relations()[i];
            treebanks.computeIfAbsent(sentence.treebank(), key -> new Count()).add(head == gold.heads()[i], same);
            relations.computeIfAbsent(gold.relations()[i], key -> new Count()).add(head == gold.heads()[i], same);
            if (!same) {
                confusions.merge(gold.relations()[i] + " as " + syntax.relation(i), 1, Integer::sum);
            }
        }
    }

    Count count(Treebank treebank) {
        return treebanks.getOrDefault(treebank, new Count());
    }

    Count all() {
        var all = new Count();
        treebanks.values().forEach(all::add);
        return all;
    }

    /** A line a treebank and a relation, then the commonest confusions. */
    String report(int most) {
        var report = new StringBuilder();
        treebanks.forEach((treebank, count) -> report.append("%-14s %s%n".formatted(treebank, count)));
        report.append("%-14s %s%n".formatted("all", all()));
        relations.forEach((relation, count) -> report.append("  %-14s %s%n".formatted(relation, count)));
        confusions.entrySet().stream()
                .sorted((first, second) -> second.getValue() - first.getValue())
                .limit(most)
                .forEach(entry -> report.append("%5d  %s%n".formatted(entry.getValue(), entry.getKey())));
        return report.toString();
    }
}
