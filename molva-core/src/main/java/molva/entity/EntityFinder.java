package molva.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
    private final NominativePhrase phrases = new NominativePhrase(Inflection.load());
    private final EntityNames entityNames = new EntityNames(phrases);
    private final RoleFamilies families = RoleFamilies.load();
    private final Leaders leaders = Leaders.load();

    private EntityFinder() {}

    /** Reads models and gazetteers from the program's own resources. */
    public static EntityFinder load() {
        return new EntityFinder();
    }

    public Entities find(Words words, Verdicts verdicts) {
        var scene = new NameScene(words, gazetteer, sources, placeNouns, nameWords);
        List<NameSpan> names = NameCorrection.correct(scene, NameSpan.read(tagger.label(scene)));
        Map<NameSpan, Draft> draftOf = new IdentityHashMap<>();
        List<Draft> drafts = new ArrayList<>();
        draftPeople(scene, names, drafts, draftOf);
        draftBodies(scene, names, drafts, draftOf);
        var discourse =
                new Discourse(scene, names, names.stream().map(draftOf::get).toArray(Draft[]::new));
        drafts.addAll(new Anaphora(discourse, gazetteer, families, leaders, phrases).resolve());
        addUnread(scene, names, drafts);
        drafts.sort(Comparator.comparingInt(Draft::firstToken));
        List<Entity> entities = new ArrayList<>();
        for (Draft draft : drafts) {
            entities.add(draft.entity(words, entities.size()));
        }
        return Entities.of(entities);
    }

    private void draftPeople(NameScene scene, List<NameSpan> names, List<Draft> drafts, Map<NameSpan, Draft> draftOf) {
        List<PersonMention> mentions = names.stream()
                .filter(name -> name.kind() == Kind.PERSON)
                .map(name -> PersonMention.of(scene, name))
                .filter(mention -> !mention.parts.isEmpty())
                .toList();
        for (PersonJoiner.Person person : PersonJoiner.join(scene, mentions, personNaming)) {
            PersonNaming.Named named = personNaming.name(scene, person.mentions);
            var draft = new Draft(Entity.Type.PERSON, named.name(), named.gender());
            person.mentions.forEach(mention -> add(draft, mention.span, draftOf));
            drafts.add(draft);
        }
    }

    private void draftBodies(NameScene scene, List<NameSpan> names, List<Draft> drafts, Map<NameSpan, Draft> draftOf) {
        List<BodyMention> mentions = names.stream()
                .filter(name -> name.kind() != Kind.PERSON)
                .map(name -> BodyMention.of(scene, gazetteer, name))
                .filter(mention -> !mention.keys().isEmpty() && !commonNoun(scene, mention.span()))
                .toList();
        for (BodyJoiner.Body body : BodyJoiner.join(scene, gazetteer, mentions)) {
            Entity.Type type = body.mentions.getFirst().span().kind().type();
            var draft = new Draft(type, entityNames.name(scene, body.mentions), Gender.NONE);
            body.mentions.forEach(mention -> add(draft, mention.span(), draftOf));
            drafts.add(draft);
        }
    }

    /** Names that are a noun alone, and that were read as no description. */
    private void addUnread(NameScene scene, List<NameSpan> names, List<Draft> drafts) {
        BitSet read = new BitSet(scene.size());
        drafts.forEach(draft -> draft.places.forEach(place -> read.set(place.first())));
        for (NameSpan name : names) {
            if (!read.get(name.first()) && commonNoun(scene, name)) {
                String nominative = phrases.of(scene.words, name.first(), name.end());
                var draft = new Draft(name.kind().type(), nominative, Gender.NONE);
                draft.places.add(Draft.Place.named(name));
                drafts.add(draft);
            }
        }
    }

    /** A body named by its noun alone ({@code суд}): which one, the text before it must tell. */
    private static boolean commonNoun(NameScene scene, NameSpan name) {
        return name.end() - name.first() == 1 && scene.hints[name.first()] != 0;
    }

    private static void add(Draft draft, NameSpan span, Map<NameSpan, Draft> draftOf) {
        draft.places.add(Draft.Place.named(span));
        draftOf.put(span, draft);
    }
}
