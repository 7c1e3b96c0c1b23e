package molva.attribution;

import java.util.List;
import java.util.Optional;
import molva.attribution.Attribution.Kind;
import molva.entity.Entity;
import molva.entity.Naming;
import molva.text.Span;

/** Finds the fullest name of a source, also where the text leaves the source out. Thread-safe. */
final class Names {
    private final Naming naming = Naming.load();

    /** Who a source is: his name in the text, and his entity where there is one. */
    record Name(String who, Optional<Entity> entity) {
        static final Name NOBODY = new Name("", Optional.empty());
    }

    /** @param earlier attributions already named, in the order of the text */
    Name of(Scene scene, Claim claim, Kind kind, List<Attribution> earlier) {
        if (kind == Kind.HEARSAY || kind == Kind.AUTHOR) {
            return Name.NOBODY;
        }
        SourceCandidate source = claim.source();
        return source.exists() ? named(scene, source) : leftOut(scene, claim, earlier);
    }

    private Name named(Scene scene, SourceCandidate source) {
        Span span = scene.span(source.first(), source.end());
        return new Name(
                naming.nameOf(scene.words(), scene.entities(), span),
                naming.entityOf(scene.words(), scene.entities(), span));
    }

    /** {@code Песков опроверг это. Добавил, что…}: the last one who spoke before, first of all in the same sentence. */
    private Name leftOut(Scene scene, Claim claim, List<Attribution> earlier) {
        int subject = Subjects.of(claim.reading().around);
        if (subject >= 0) {
            NounPhrase phrase = scene.phrases().get(subject);
            return named(
                    scene, new SourceCandidate(phrase.first(), phrase.head(), phrase.end(), subject, -1, phrase.tag()));
        }
        for (int i = earlier.size() - 1; i >= 0; i--) {
            if (!earlier.get(i).who().isEmpty()) {
                Attribution last = earlier.get(i);
                Optional<Entity> entity = last.entity().isPresent()
                        ? Optional.of(scene.entities().all().get(last.entity().getAsInt()))
                        : Optional.empty();
                return new Name(last.who(), entity);
            }
        }
        return Name.NOBODY;
    }
}
