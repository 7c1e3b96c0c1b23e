package molva.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import molva.library.keep.Statement;

/**
 * Two articles side by side.
 *
 * @param shared statements that both have: as many of their words are the same as not
 * @param onlyFirst statements of the first alone, {@code onlySecond} of the second
 * @param sharedSources sources that both name
 */
public record Comparison(
        List<Pair> shared,
        List<Statement> onlyFirst,
        List<Statement> onlySecond,
        List<String> sharedSources,
        List<String> sourcesOnlyFirst,
        List<String> sourcesOnlySecond) {
    private static final double ALIKE = 0.5;

    /** A statement as each has it; {@code likeness} 0 to 1. */
    public record Pair(Statement first, Statement second, double likeness) {}

    static Comparison of(List<Statement> first, List<Statement> second) {
        List<Pair> shared = new ArrayList<>();
        List<Statement> left = new ArrayList<>();
        List<Statement> right = new ArrayList<>(second);
        List<Set<String>> words =
                new ArrayList<>(second.stream().map(Comparison::words).toList());
        for (Statement statement : first) {
            Set<String> own = words(statement);
            int best = -1;
            double most = 0;
            for (int i = 0; i < right.size(); i++) {
                double likeness = likeness(own, words.get(i));
                if (likeness > most) {
                    most = likeness;
                    best = i;
                }
            }
            if (most >= ALIKE) {
                shared.add(new Pair(statement, right.remove(best), most));
                words.remove(best);
            } else {
                left.add(statement);
            }
        }
        Set<String> one = sources(first);
        Set<String> other = sources(second);
        return new Comparison(shared, left, right, both(one, other), without(one, other), without(other, one));
    }

    private static Set<String> words(Statement statement) {
        Set<String> words = new HashSet<>();
        int start = -1;
        String text = statement.content().toLowerCase(java.util.Locale.ROOT).replace('ё', 'е');
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, Math.min(i, start + 5)));
                start = -1;
            }
        }
        return words;
    }

    /** Words in common over words in all; the first five letters of a word stand for it in any case. */
    private static double likeness(Set<String> one, Set<String> other) {
        int common = 0;
        for (String word : one) {
            common += other.contains(word) ? 1 : 0;
        }
        int all = one.size() + other.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static Set<String> sources(List<Statement> statements) {
        Set<String> sources = new TreeSet<>();
        statements.forEach(statement -> sources.add(statement.who()));
        sources.remove("");
        return sources;
    }

    private static List<String> both(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).toList();
    }

    private static List<String> without(Set<String> one, Set<String> other) {
        return one.stream().filter(name -> !other.contains(name)).toList();
    }
}
