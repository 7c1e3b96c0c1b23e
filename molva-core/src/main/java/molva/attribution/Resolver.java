package molva.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import molva.attribution.Attribution.Kind;
import molva.model.Features;
import molva.model.LinearModel;
import molva.text.Span;
import molva.text.Verdicts;

/** Claims to attributions: kind, manner, name; then chains and nesting. Thread-safe. */
final class Resolver {
    private final LinearModel kindModel = LinearModel.load(Resolver.class, "kind.model");
    private final KindFeatures kindFeatures = new KindFeatures();
    private final Names names = new Names();

    private Resolver() {}

    static Resolver load() {
        return new Resolver();
    }

    Attributions resolve(Scene scene, List<Claim> claims, Verdicts verdicts) {
        List<Attribution> all = new ArrayList<>();
        var features = new Features();
        for (Claim claim : claims) {
            all.add(attribution(scene, claim, kind(claim, features), all));
        }
        return new Attributions(
                Quotations.of(scene, claims, verdicts), FirstPerson.settle(scene, claims, Ties.tie(all)));
    }

    private Kind kind(Claim claim, Features features) {
        kindFeatures.fill(features, claim.reading(), claim.source());
        float[] scores = new float[kindModel.labels().size()];
        kindModel.score(features, scores);
        return Kind.valueOf(kindModel.labels().get(LinearModel.best(scores, scores.length)));
    }

    private Attribution attribution(Scene scene, Claim claim, Kind kind, List<Attribution> earlier) {
        SourceCandidate source = claim.source();
        Optional<Span> sourceSpan =
                source.exists() ? Optional.of(scene.span(source.first(), source.end())) : Optional.empty();
        List<Span> content = claim.content().stretches().stream()
                .map(stretch -> scene.span(stretch.first(), stretch.end()))
                .toList();
        Names.Name name = names.of(scene, claim, kind, earlier);
        return new Attribution(
                earlier.size(),
                sourceSpan,
                scene.span(claim.cue().first(), claim.cue().end()),
                content,
                Manners.of(scene, claim.content()),
                kind,
                name.who(),
                name.entity().map(entity -> OptionalInt.of(entity.id())).orElse(OptionalInt.empty()),
                OptionalInt.empty(),
                OptionalInt.empty(),
                claim.cue().word().stance(),
                claim.rule(),
                claim.confidence());
    }
}
