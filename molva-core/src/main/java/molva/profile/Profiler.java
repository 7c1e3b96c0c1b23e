package molva.profile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import molva.attribution.Attribution;
import molva.attribution.Attributions;
import molva.entity.Entities;
import molva.morphology.Words;
import molva.text.Verdicts;

/** Attributions to profile and findings. Thread-safe. */
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

    public Profile profile(Words words, Entities entities, Attributions attributions) {
        var voices = Voices.of(words.segmentation(), attributions.all());
        return new Profile(
                voices.words(),
                shares(words, attributions, voices),
                manners(attributions),
                SourceRanking.rank(voices, entities, attributions.all()),
                LoadedWords.of(new Article(words, entities, attributions, voices)));
    }

    public List<Finding> findings(Words words, Entities entities, Attributions attributions, Verdicts verdicts) {
        var voices = Voices.of(words.segmentation(), attributions.all());
        var article = new Article(words, entities, attributions, voices);
        var findings = new Findings(verdicts);
        RULES.forEach(rule -> rule.look(article, findings));
        return findings.inOrder();
    }

    private static Map<Attribution.Kind, Double> shares(Words words, Attributions attributions, Voices voices) {
        int[] counts = new int[Attribution.Kind.values().length];
        for (int i = 0; i < words.size(); i++) {
            if (Voices.word(words.segmentation().tokens().get(i))) {
                var attribution = voices.attribution(i);
                counts[
                        (attribution.isPresent()
                                        ? attributions
                                                .all()
                                                .get(attribution.getAsInt())
                                                .kind()
                                        : Attribution.Kind.AUTHOR)
                                .ordinal()]++;
            }
        }
        Map<Attribution.Kind, Double> shares = new EnumMap<>(Attribution.Kind.class);
        for (Attribution.Kind kind : Attribution.Kind.values()) {
            if (counts[kind.ordinal()] > 0) {
                shares.put(kind, (double) counts[kind.ordinal()] / voices.words());
            }
        }
        return shares.isEmpty() ? Map.of(Attribution.Kind.AUTHOR, 1.0) : shares;
    }

    private static Map<Attribution.Manner, Integer> manners(Attributions attributions) {
        Map<Attribution.Manner, Integer> manners = new EnumMap<>(Attribution.Manner.class);
        attributions.all().forEach(attribution -> manners.merge(attribution.manner(), 1, Integer::sum));
        return manners;
    }
}
