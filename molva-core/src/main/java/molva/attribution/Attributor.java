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
    /** Least probability of a cue that becomes an attribution; lower finds more and errs more. */
    private static final double THRESHOLD = 0.4;

    private final CueLexicon lexicon = CueLexicon.load();
    private final LinearModel cueModel = LinearModel.load(Attributor.class, "cue.model");
    private final LinearModel sourceModel = LinearModel.load(Attributor.class, "source.model");
    private final LinearModel contentModel = LinearModel.load(Attributor.class, "content.model");
    private final Resolver resolver = Resolver.load();

    private Attributor() {}

    /** Reads the cue lexicon and the models from the program's own resources. */
    public static Attributor load() {
        return new Attributor();
    }

    public Attributions attribute(Words words, Entities entities, Verdicts verdicts) {
        var scene = new Scene(words, entities);
        var features = new Features();
        List<Report> reports = reports(scene, features, verdicts);
        boolean[] begins = new boolean[scene.size()];
        reports.forEach(report -> begins[report.reading().cue().first()] = true);
        List<Claim> claims = new ArrayList<>();
        for (Report report : reports) {
            claim(report, begins, features).ifPresent(claim -> add(claim, claims));
        }
        return resolver.resolve(scene, claims, verdicts);
    }

    private static void add(Claim claim, List<Claim> claims) {
        claims.add(claim);
        Origins.other(claim.reading().around, claim.source())
                .map(other -> new Claim(claim.reading(), other, claim.content(), "relay.quoted", claim.confidence()))
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
        var source = sources.get(LinearModel.best(scores, scores.length));
        var contents = reading.contents(source);
        if (contents.isEmpty()) {
            return Optional.empty();
        }
        float[] fits = new float[contents.size()];
        reading.contentFeatures(source, begins, contents, features, (i, made) -> fits[i] = contentModel.score(made));
        var content = contents.get(LinearModel.best(fits, fits.length));
        return Optional.of(new Claim(
                reading, source, content, "cue." + reading.cue().word().group(), report.probability()));
    }

    /** What gave an attribution, as {@code part.opening}: {@code verb.that}, {@code preposition.comma}. */
    private static String rule(CueCandidate cue, ContentCandidate content) {
        String part = cue.word().part().name();
        return (part + "." + content.opening().name().replace('_', '-')).toLowerCase(Locale.ROOT);
    }
}
