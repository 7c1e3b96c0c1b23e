package molva.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import molva.entity.Entities;
import molva.model.Features;
import molva.model.LinearModel;
import molva.model.RunningScore;
import molva.morphology.Words;
import molva.text.Verdicts;

/**
 * Words and entities to attributions: candidate cues, each judged by a model; for those that report, the source and then
 * the content chosen among candidates; then kind, manner, name, chains and nesting. Thread-safe; load once.
 */
public final class Attributor {
    /** Least probability, 0 to 1, of a cue whose source and content are looked for. */
    private static final double THRESHOLD = 0.4;

    /** Least share, 0 to 1, of the second likeliest source for which content is looked for too. */
    private static final double RIVAL = 0.1;

    /**
     * Least confidence, 0 to 1, of an attribution that is kept. An answer raises F1 if it holds more often than half of the
     * F1 that is reached (Lipton et al. 2014), here about .37; kept a little lower for those who would rather read more.
     */
    private static final double LEAST_CONFIDENCE = 0.3;

    private final CueLexicon lexicon = CueLexicon.load();
    private final LinearModel cueModel;
    private final LinearModel sourceModel;
    private final LinearModel contentModel;
    private final Confidence confidence;
    private final Resolver resolver = Resolver.load();

    /** One of other models than the program's own, for training. */
    Attributor(LinearModel cueModel, LinearModel sourceModel, LinearModel contentModel, Confidence confidence) {
        this.cueModel = cueModel;
        this.sourceModel = sourceModel;
        this.contentModel = contentModel;
        this.confidence = confidence;
    }

    /** Reads the cue lexicon and the models from the program's own resources. */
    public static Attributor load() {
        return new Attributor(
                LinearModel.load(Attributor.class, "cue.model"),
                LinearModel.load(Attributor.class, "source.model"),
                LinearModel.load(Attributor.class, "content.model"),
                new Confidence(LinearModel.load(Attributor.class, "confidence.model")));
    }

    public Attributions attribute(Words words, Entities entities, Verdicts verdicts) {
        var scene = new Scene(words, entities);
        List<Claim> claims = claims(scene, verdicts).stream()
                .filter(claim -> claim.confidence() >= LEAST_CONFIDENCE)
                .toList();
        return resolver.resolve(scene, claims, verdicts);
    }

    /** In the order of the attributions that {@link #resolver} makes of them. */
    List<Claim> claims(Scene scene, Verdicts verdicts) {
        var features = new Features();
        List<Report> reports = reports(scene, features, verdicts);
        boolean[] begins = new boolean[scene.size()];
        reports.forEach(report -> begins[report.reading().cue().first()] = true);
        List<Claim> claims = new ArrayList<>();
        for (Report report : reports) {
            claim(report, begins, features).ifPresent(claim -> add(claim, claims));
        }
        return claims;
    }

    private static void add(Claim claim, List<Claim> claims) {
        claims.add(claim);
        Origins.other(claim.reading().around, claim.source())
                .map(other -> new Claim(
                        claim.reading(), other, claim.content(), "relay.quoted", claim.choices(), claim.confidence()))
                .filter(Claim::sound)
                .ifPresent(claims::add);
    }

    /** A cue that reports, with the model's probability that it does. */
    private record Report(Reading reading, double probability) {}

    private List<Report> reports(Scene scene, Features features, Verdicts verdicts) {
        List<Report> reports = new ArrayList<>();
        List<CueCandidate> candidates = CueCandidates.find(lexicon, scene);
        for (int i = 0; i < candidates.size(); i++) {
            CueCandidate cue = candidates.get(i);
            var reading = new Reading(scene, cue);
            reading.cueFeatures(candidates, i, features);
            double probability = cueModel.probability(features);
            if (probability >= THRESHOLD) {
                reports.add(new Report(reading, probability));
            }
            if (verdicts.listening()) {
                var span = scene.span(cue.first(), cue.end());
                String decision = (probability >= THRESHOLD ? "reports, " : "does not report, ")
                        + String.format(Locale.ROOT, "%.2f", probability);
                verdicts.say("cue." + cue.word().group(), span.start(), span.end(), decision);
            }
        }
        return reports;
    }

    /** The likelier of two readings, by the likeliest source and by the next, where that one comes near. */
    private Optional<Claim> claim(Report report, boolean[] begins, Features features) {
        Reading reading = report.reading();
        var sources = reading.sources();
        float[] scores = new float[sources.size()];
        reading.sourceFeatures(sources, features, (i, made, kept) -> scores[i] = sourceModel.score(made));
        int likeliest = LinearModel.best(scores, scores.length);
        Optional<Claim> best = claim(report, sources.get(likeliest), share(scores, likeliest), begins, features);
        int second = second(scores, likeliest);
        if (second < 0 || share(scores, second) < RIVAL) {
            return best;
        }
        Optional<Claim> other = claim(report, sources.get(second), share(scores, second), begins, features);
        boolean better = other.isPresent()
                && (best.isEmpty()
                        || other.get().choices().likelihood()
                                > best.get().choices().likelihood());
        return better ? other : best;
    }

    private static double share(float[] scores, int chosen) {
        return Confidence.Choices.share(scores, chosen);
    }

    /** Index of the highest but {@code best}, -1 if there is no other. */
    private static int second(float[] scores, int best) {
        int second = -1;
        for (int i = 0; i < scores.length; i++) {
            if (i != best && (second < 0 || scores[i] > scores[second])) {
                second = i;
            }
        }
        return second;
    }

    private Optional<Claim> claim(
            Report report, SourceCandidate source, double shareOfSource, boolean[] begins, Features features) {
        Reading reading = report.reading();
        var contents = reading.contents(source);
        if (contents.isEmpty()) {
            return Optional.empty();
        }
        float[] fits = new float[contents.size()];
        var score = new RunningScore(contentModel);
        reading.contentFeatures(source, begins, contents, features, (i, made, kept) -> fits[i] = score.of(made, kept));
        int fittest = LinearModel.best(fits, fits.length);
        var content = contents.get(fittest);
        var choices = new Confidence.Choices(report.probability(), shareOfSource, share(fits, fittest));
        CueWord word = reading.cue().word();
        return Optional.of(new Claim(
                reading,
                source,
                content,
                "cue." + word.group(),
                choices,
                confidence.of(choices, source, content, word.part())));
    }
}
