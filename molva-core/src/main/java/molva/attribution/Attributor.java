package molva.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import molva.entity.Entities;
import molva.model.Features;
import molva.model.LinearModel;
import molva.morphology.Words;
import molva.text.Verdicts;

/**
 * Words and entities to attributions: candidate cues, each judged by a model; for those that report, the source and then
 * the content chosen among candidates; then kind, manner, name, chains and nesting. Thread-safe; load once.
 */
public final class Attributor {
    /** Least probability, 0 to 1, of a cue whose source and content are looked for. */
    private static final double THRESHOLD = 0.4;

    /** Least confidence, 0 to 1, of an attribution that is kept; chosen on the dev gold, where one in sixteen below it holds. */
    private static final double LEAST_CONFIDENCE = 0.2;

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
        for (CueCandidate cue : CueCandidates.find(lexicon, scene)) {
            var reading = new Reading(scene, cue);
            reading.cueFeatures(features);
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

    private Optional<Claim> claim(Report report, boolean[] begins, Features features) {
        Reading reading = report.reading();
        var sources = reading.sources();
        float[] scores = new float[sources.size()];
        reading.sourceFeatures(sources, features, (i, made) -> scores[i] = sourceModel.score(made));
        int chosen = LinearModel.best(scores, scores.length);
        var source = sources.get(chosen);
        var contents = reading.contents(source);
        if (contents.isEmpty()) {
            return Optional.empty();
        }
        float[] fits = new float[contents.size()];
        reading.contentFeatures(source, begins, contents, features, (i, made) -> fits[i] = contentModel.score(made));
        int fittest = LinearModel.best(fits, fits.length);
        var content = contents.get(fittest);
        var choices = new Confidence.Choices(
                report.probability(),
                Confidence.Choices.share(scores, chosen),
                Confidence.Choices.share(fits, fittest));
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
