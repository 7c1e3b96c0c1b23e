package molva.eval.morphology;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import molva.eval.treebank.GoldWord;
import molva.eval.treebank.Treebank;
import molva.morphology.Word;

/** Counts how often tagger and annotators agree, by treebank, and apart for known and unknown words. */
final class TaggerScores {
    private static final int EXAMPLES = 12;

    private final Map<Treebank, Count> treebanks = new EnumMap<>(Treebank.class);
    private final Count known = new Count();
    private final Count unknown = new Count();
    private final Map<String, List<String>> kinds = new TreeMap<>();
    private final Map<String, List<String>> errors = new TreeMap<>();

    /** Agreements over a number of tokens. */
    static final class Count {
        int tokens;
        int parts;
        int tags;
        int lemmas;

        private void add(GoldWord gold, Word word) {
            tokens++;
            parts += gold.tag().pos() == word.tag().pos() ? 1 : 0;
            tags += gold.tag().equals(word.tag()) ? 1 : 0;
            lemmas += gold.lemma().equals(word.lemma()) ? 1 : 0;
        }

        private void add(Count other) {
            tokens += other.tokens;
            parts += other.parts;
            tags += other.tags;
            lemmas += other.lemmas;
        }

        @Override
        public String toString() {
            return "%6d tokens, parts of speech %.4f, tags %.4f, lemmas %.4f"
                    .formatted(tokens, share(parts), share(tags), share(lemmas));
        }

        double share(int count) {
            return tokens == 0 ? 0 : count / (double) tokens;
        }
    }

    /** @param words of the lesson, as the tagger chose them */
    void add(Lesson lesson, List<Word> words) {
        for (int i = 0; i < lesson.size(); i++) {
            GoldWord gold = lesson.gold(i);
            Word word = words.get(i);
            treebanks
                    .computeIfAbsent(lesson.sentence().treebank(), key -> new Count())
                    .add(gold, word);
            (lesson.forms()[i].known() ? known : unknown).add(gold, word);
            addError(lesson, i, word);
        }
    }

    private void addError(Lesson lesson, int index, Word word) {
        GoldWord gold = lesson.gold(index);
        String name = ErrorNames.of(gold, word, lesson.forms()[index]);
        if (!name.isEmpty()) {
            String before = index > 0 ? lesson.gold(index - 1).form() + " " : "";
            errors.computeIfAbsent(name, key -> new ArrayList<>()).add(before + gold.form());
            kinds.computeIfAbsent(ErrorNames.kind(gold, word), key -> new ArrayList<>())
                    .add(before + gold.form());
        }
    }

    Count count(Treebank treebank) {
        return treebanks.getOrDefault(treebank, new Count());
    }

    Count known() {
        return known;
    }

    Count unknown() {
        return unknown;
    }

    Count all() {
        var all = new Count();
        treebanks.values().forEach(all::add);
        return all;
    }

    /** A line each, then the commonest kinds of errors and the commonest errors one by one, with examples. */
    String report(int classes) {
        var report = new StringBuilder();
        treebanks.forEach((treebank, count) -> report.append("%-12s %s%n".formatted(treebank, count)));
        report.append("%-12s %s%n%-12s %s%n%-12s %s%n".formatted("known", known, "unknown", unknown, "all", all()));
        report.append(commonest("kinds", kinds, classes)).append(commonest("errors", errors, classes));
        return report.toString();
    }

    private static String commonest(String title, Map<String, List<String>> found, int classes) {
        var lines = new StringBuilder("%n%s%n".formatted(title));
        found.entrySet().stream()
                .sorted((first, second) ->
                        second.getValue().size() - first.getValue().size())
                .limit(classes)
                .forEach(entry -> lines.append("%5d  %s: %s%n"
                        .formatted(
                                entry.getValue().size(),
                                entry.getKey(),
                                String.join(
                                        ", ",
                                        entry.getValue().stream()
                                                .limit(EXAMPLES)
                                                .toList()))));
        return lines.toString();
    }
}
