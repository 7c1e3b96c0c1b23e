package molva.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import molva.entity.NameLabel.Kind;
import molva.model.LinearModel;
import molva.morphology.Tag.Gender;
import molva.morphology.Words;
import molva.text.Verdicts;

/** Words to entities: names by a trained tagger, joined and named by rules. Thread-safe; load once. */
public final class EntityFinder {
    private final Gazetteer gazetteer = Gazetteer.load();
    private final SourceNouns sources = SourceNouns.load();
    private final PlaceNouns placeNouns = PlaceNouns.load();
    private final NameWords nameWords = NameWords.load();
    private final NameTagger tagger = new NameTagger(LinearModel.load(EntityFinder.class, "names.model"));
    private final PersonNaming personNaming = new PersonNaming(NameDeclension.load());
    private final EntityNames entityNames = new EntityNames(new NominativePhrase(Inflection.load()));

    private EntityFinder() {}

    /** Reads models and gazetteers from the program's own resources. */
    public static EntityFinder load() {
        return new EntityFinder();
    }

    public Entities find(Words words, Verdicts verdicts) {
        var scene = new NameScene(words, gazetteer, sources, placeNouns, nameWords);
        List<NameSpan> names = NameSpan.read(tagger.label(scene));
        List<Draft> drafts = new ArrayList<>();
        addPeople(scene, names, drafts);
        addBodies(scene, names, drafts);
        drafts.sort(Comparator.comparingInt(draft -> draft.places.getFirst().first()));
        List<Entity> entities = new ArrayList<>();
        for (Draft draft : drafts) {
            entities.add(draft.entity(words, entities.size()));
        }
        return Entities.of(entities);
    }

    /** An entity whose number is not yet known. */
    private record Draft(String name, Gender gender, List<NameSpan> places) {
        Entity entity(Words words, int id) {
            List<Mention> mentions = places.stream()
                    .map(place -> new Mention(
                            words.segmentation().span(place.first(), place.end()),
                            place.first(),
                            place.end(),
                            place.kind().type(),
                            Mention.Form.NAME,
                            id))
                    .toList();
            return new Entity(id, mentions.getFirst().type(), name, gender, mentions);
        }
    }

    private void addPeople(NameScene scene, List<NameSpan> names, List<Draft> drafts) {
        List<PersonMention> mentions = names.stream()
                .filter(name -> name.kind() == Kind.PERSON)
                .map(name -> PersonMention.of(scene, name))
                .filter(mention -> !mention.parts.isEmpty())
                .toList();
        for (PersonJoiner.Person person : PersonJoiner.join(scene, mentions)) {
            PersonNaming.Named named = personNaming.name(scene, person.mentions);
            drafts.add(new Draft(
                    named.name(),
                    named.gender(),
                    person.mentions.stream().map(mention -> mention.span).toList()));
        }
    }

    private void addBodies(NameScene scene, List<NameSpan> names, List<Draft> drafts) {
        List<BodyMention> mentions = names.stream()
                .filter(name -> name.kind() != Kind.PERSON)
                .map(name -> BodyMention.of(scene, gazetteer, name))
                .filter(mention -> !mention.keys().isEmpty())
                .toList();
        for (BodyJoiner.Body body : BodyJoiner.join(scene, mentions)) {
            drafts.add(new Draft(
                    entityNames.name(scene, body.mentions),
                    Gender.NONE,
                    body.mentions.stream().map(BodyMention::span).toList()));
        }
    }
}
