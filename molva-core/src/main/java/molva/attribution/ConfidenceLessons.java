package molva.attribution;

import java.util.List;
import molva.entity.Entities;
import molva.model.Features;
import molva.model.LinearModel;
import molva.model.LinearModelBuilder;
import molva.morphology.Words;
import molva.text.Verdicts;

/**
 * What the model of confidence can learn: the answers of given models, each with the features that its confidence comes
 * from. For training only; not thread-safe.
 */
public final class ConfidenceLessons {
    private final Attributor attributor;
    private final Resolver resolver = Resolver.load();

    public ConfidenceLessons(LinearModel cues, LinearModel sources, LinearModel contents) {
        attributor = new Attributor(cues, sources, contents, new Confidence(unlearnt()));
    }

    /** The answers for one document and, in the same order, their features. */
    public record Answers(Attributions attributions, List<Features> features) {}

    public Answers answers(Words words, Entities entities) {
        var scene = new Scene(words, entities);
        List<Claim> claims = attributor.claims(scene, Verdicts.NONE);
        return new Answers(
                resolver.resolve(scene, claims, Verdicts.NONE),
                claims.stream().map(ConfidenceLessons::features).toList());
    }

    private static Features features(Claim claim) {
        return Confidence.features(
                claim.choices(),
                claim.source(),
                claim.content(),
                claim.cue().word().part());
    }

    private static LinearModel unlearnt() {
        return new LinearModelBuilder(List.of("holds")).build(1);
    }
}
