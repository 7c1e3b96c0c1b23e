package molva.eval.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import molva.eval.score.Scores;

/**
 * How much two texts share, by runs of four words: the measure of
 * <a href="https://github.com/scrapinghub/article-extraction-benchmark">the article extraction benchmark</a>.
 */
final class Shingles {
    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private double precision;
    private double recall;
    private int pages;

    void add(String gold, String found) {
        Map<String, Integer> right = count(gold);
        Map<String, Integer> guessed = count(found);
        Set<String> all = new HashSet<>(right.keySet());
        all.addAll(guessed.keySet());
        int shared = 0;
        for (String shingle : all) {
            shared += Math.min(right.getOrDefault(shingle, 0), guessed.getOrDefault(shingle, 0));
        }
        precision += Scores.ratio(shared, sum(guessed));
        recall += Scores.ratio(shared, sum(right));
        pages++;
    }

    /** Averages over the pages, and the harmonic mean of both. */
    Scores scores() {
        double p = Scores.ratio(precision, pages);
        double r = Scores.ratio(recall, pages);
        return new Scores.Builder()
                .share("article.p", p)
                .share("article.r", r)
                .share("article.f1", Scores.ratio(2 * p * r, p + r))
                .count("pages", pages)
                .build();
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> count(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
            words.add(matcher.group());
        }
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i == 0 || i + WORDS <= words.size(); i++) {
            counts.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + WORDS))), 1, Integer::sum);
        }
        return counts;
    }
}
