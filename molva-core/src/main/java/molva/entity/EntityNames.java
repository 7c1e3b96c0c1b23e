package molva.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import molva.entity.Gazetteer.ListedName;
import molva.entity.NameLabel.Kind;
import molva.morphology.Tag;

/** The fullest name of a body, outlet or place in the nominative. Thread-safe. */
final class EntityNames {
    private final NominativePhrase phrases;

    EntityNames(NominativePhrase phrases) {
        this.phrases = phrases;
    }

    String name(NameScene scene, List<BodyMention> mentions) {
        BodyMention first = mentions.getFirst();
        if (first.span().kind() == Kind.PLACE) {
            return placeName(scene, mentions);
        }
        BodyMention fullest = mentions.stream()
                .max(Comparator.comparingInt(
                                (BodyMention mention) -> mention.keys().size())
                        .thenComparing(mention -> text(scene, mention).length()))
                .orElseThrow();
        return written(scene, fullest);
    }

    /** The first listed name that is no adjective, else the one that adjectives are made of. */
    private String placeName(NameScene scene, List<BodyMention> mentions) {
        Optional<BodyMention> noun = mentions.stream()
                .filter(mention -> !mention.listed().isEmpty())
                .filter(mention -> !scene.words.tag(mention.coreFirst()).is(Tag.Pos.ADJ)
                        || mention.keys().size() > 1)
                .findFirst();
        return noun.map(mention -> mention.listed().getFirst().name())
                .or(() -> mentions.stream()
                        .filter(mention -> !mention.listed().isEmpty())
                        .findFirst()
                        .map(mention -> mention.listed().getFirst().canonical()))
                .orElseGet(() -> written(scene, mentions.getFirst()));
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
