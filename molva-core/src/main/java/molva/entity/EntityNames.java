package molva.entity;

import java.util.Comparator;
import java.util.List;
import molva.entity.Gazetteer.ListedName;
import molva.entity.NameLabel.Kind;

/** The fullest name of a body, outlet or place in the nominative. Thread-safe. */
final class EntityNames {
    private final NominativePhrase phrases;

    EntityNames(NominativePhrase phrases) {
        this.phrases = phrases;
    }

    String name(NameScene scene, List<BodyMention> mentions) {
        BodyMention first = mentions.getFirst();
        if (first.span().kind() == Kind.PLACE) {
            return mentions.stream()
                    .filter(mention -> !mention.listed().isEmpty())
                    .findFirst()
                    .map(mention -> mention.listed().getFirst().canonical())
                    .orElseGet(() -> written(scene, first));
        }
        BodyMention fullest = mentions.stream()
                .max(Comparator.comparingInt(
                                (BodyMention mention) -> mention.keys().size())
                        .thenComparing(mention -> text(scene, mention).length()))
                .orElseThrow();
        return written(scene, fullest);
    }

    private String written(NameScene scene, BodyMention mention) {
        if (!mention.listed().isEmpty()) {
            ListedName listed = mention.listed().getFirst();
            return listed.name();
        }
        boolean quoted = mention.span().kind() == Kind.MEDIA
                && mention.coreFirst() > mention.span().first();
        return quoted ? text(scene, mention) : phrases.of(scene.words, mention.coreFirst(), mention.coreEnd());
    }

    private static String text(NameScene scene, BodyMention mention) {
        return scene.words
                .segmentation()
                .span(mention.coreFirst(), mention.coreEnd())
                .in(scene.text());
    }
}
