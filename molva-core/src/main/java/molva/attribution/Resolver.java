package molva.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import molva.attribution.Attribution.Kind;
import molva.entity.Entity;
import molva.model.Features;
import molva.model.LinearModel;
import molva.morphology.Tag;
import molva.text.Span;
import molva.text.Verdicts;

/** Claims to attributions: kind, manner, name; then chains and nesting. Thread-safe. */
final class Resolver {
    /** How many attributions back a pronoun's name is looked for. */
    private static final int REMEMBERED = 50;

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
        Kind known =
                spokenBefore(scene, source, name.who(), earlier).orElse(source.exists() ? named(kind, name) : kind);
        return new Attribution(
                earlier.size(),
                sourceSpan,
                scene.span(claim.cue().first(), claim.cue().end()),
                content,
                Manners.of(scene, claim.content()),
                known,
                name.who(),
                name.entity().map(entity -> OptionalInt.of(entity.id())).orElse(OptionalInt.empty()),
                OptionalInt.empty(),
                OptionalInt.empty(),
                claim.cue().word().stance(),
                claim.rule(),
                claim.confidence());
    }

    /** {@code Министр Ветров приехал. Министр заявил}: who is known by his role here and by his name elsewhere is a person. */
    private static Kind named(Kind kind, Names.Name name) {
        boolean person = name.entity()
                .filter(entity -> entity.type() == Entity.Type.PERSON && entity.isNamed())
                .isPresent();
        return kind == Kind.ROLE && person ? Kind.PERSON : kind;
    }

    /** {@code Инсайдеры сообщили… Россия, утверждают они, …}: a pronoun is of the kind of the one it stands for. */
    private static Optional<Kind> spokenBefore(
            Scene scene, SourceCandidate source, String who, List<Attribution> earlier) {
        if (!source.exists() || who.isEmpty() || !scene.tag(source.head()).is(Tag.Pos.PRON)) {
            return Optional.empty();
        }
        for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - REMEMBERED); i--) {
            if (earlier.get(i).who().equals(who)) {
                return Optional.of(earlier.get(i).kind());
            }
        }
        return Optional.empty();
    }
}
