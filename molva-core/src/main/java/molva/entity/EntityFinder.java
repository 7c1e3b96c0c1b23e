package molva.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import molva.model.LinearModel;
import molva.morphology.Tag;
import molva.morphology.Words;
import molva.text.Verdicts;

/** Words to entities. Thread-safe; load once. */
public final class EntityFinder {
    private final Gazetteer gazetteer = Gazetteer.load();
    private final SourceNouns sources = SourceNouns.load();
    private final PlaceNouns placeNouns = PlaceNouns.load();
    private final NameWords nameWords = NameWords.load();
    private final NameTagger tagger = new NameTagger(LinearModel.load(EntityFinder.class, "names.model"));

    private EntityFinder() {}

    /** Reads models and gazetteers from the program's own resources. */
    public static EntityFinder load() {
        return new EntityFinder();
    }

    public Entities find(Words words, Verdicts verdicts) {
        var scene = new NameScene(words, gazetteer, sources, placeNouns, nameWords);
        Map<String, List<Mention>> byName = new LinkedHashMap<>();
        for (NameSpan name : NameSpan.read(tagger.label(scene))) {
            String text = words.segmentation()
                    .span(name.first(), name.end())
                    .in(words.segmentation().document().text());
            List<Mention> mentions = byName.computeIfAbsent(text, key -> new ArrayList<>());
            mentions.add(new Mention(
                    words.segmentation().span(name.first(), name.end()),
                    name.first(),
                    name.end(),
                    name.kind().type(),
                    Mention.Form.NAME,
                    0));
        }
        List<Entity> entities = new ArrayList<>();
        byName.forEach((name, mentions) -> {
            int id = entities.size();
            List<Mention> own = mentions.stream()
                    .map(m -> new Mention(m.span(), m.first(), m.end(), m.type(), m.form(), id))
                    .toList();
            entities.add(new Entity(id, own.getFirst().type(), name, Tag.Gender.NONE, own));
        });
        return Entities.of(entities);
    }
}
