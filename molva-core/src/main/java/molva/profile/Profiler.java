package molva.profile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import molva.attribution.Attribution;
import molva.attribution.Attributions;
import molva.entity.Entities;
import molva.morphology.Words;
import molva.text.Verdicts;

/** Attributions to profile and findings, of the article alone and not of comments under it. Thread-safe. */
public final class Profiler {
    /** The rules of sourcing, one for each {@link Rule}. */
    static final List<SourcingRule> RULES = List.of(
            new AnonymousDescriptor(),
            new AnonymousReason(),
            new AnonymousBasis(),
            new AnonymousOpinion(),
            new PluralSources(),
            new UndefinedSource(),
            new UnansweredAccusation(),
            new OwnVerdict());

    /** What an article looks like, and what its text does not show. */
    public record Outcome(Profile profile, List<Finding> findings) {
        public Outcome {
            findings = List.copyOf(findings);
        }
    }

    public Profile profile(Words words, Entities entities, Attributions attributions) {
        return profile(article(words, entities, attributions));
    }

    public List<Finding> findings(Words words, Entities entities, Attributions attributions, Verdicts verdicts) {
        return findings(article(words, entities, attributions), verdicts);
    }

    /** Profile and findings in one go. */
    public Outcome look(Words words, Entities entities, Attributions attributions, Verdicts verdicts) {
        var article = article(words, entities, attributions);
        return new Outcome(profile(article), findings(article, verdicts));
    }

    private static Article article(Words words, Entities entities, Attributions attributions) {
        return new Article(words, entities, attributions, Voices.of(words.segmentation(), attributions.all()));
    }

    private static Profile profile(Article article) {
        List<Attribution> told = article.attributions().stream()
                .filter(attribution -> !article.commented(attribution.cue()))
                .toList();
        return new Profile(
                article.voices().words(),
                shares(article),
                manners(told),
                SourceRanking.rank(article.voices(), article.entities(), told),
                LoadedWords.of(article));
    }

    private static List<Finding> findings(Article article, Verdicts verdicts) {
        var findings = new Findings(verdicts);
        RULES.forEach(rule -> rule.look(article, findings));
        return findings.inOrder().stream()
                .filter(finding -> !article.commented(finding.span()))
                .toList();
    }

    private static Map<Attribution.Kind, Double> shares(Article article) {
        int[] counts = new int[Attribution.Kind.values().length];
        for (int i = 0; i < article.words().size(); i++) {
            if (article.voices().counts(i)) {
                counts[voice(article, i).ordinal()]++;
            }
        }
        Map<Attribution.Kind, Double> shares = new EnumMap<>(Attribution.Kind.class);
        for (Attribution.Kind kind : Attribution.Kind.values()) {
            if (counts[kind.ordinal()] > 0) {
                shares.put(
                        kind, (double) counts[kind.ordinal()] / article.voices().words());
            }
        }
        return shares.isEmpty() ? Map.of(Attribution.Kind.AUTHOR, 1.0) : shares;
    }

    private static Attribution.Kind voice(Article article, int token) {
        OptionalInt attribution = article.voices().attribution(token);
        return attribution.isPresent()
                ? article.attribution(attribution.getAsInt()).kind()
                : Attribution.Kind.AUTHOR;
    }

    private static Map<Attribution.Manner, Integer> manners(List<Attribution> told) {
        Map<Attribution.Manner, Integer> manners = new EnumMap<>(Attribution.Manner.class);
        told.forEach(attribution -> manners.merge(attribution.manner(), 1, Integer::sum));
        return manners;
    }
}
