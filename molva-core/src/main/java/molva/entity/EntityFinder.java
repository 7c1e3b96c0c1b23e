package molva.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import molva.morphology.Tag;
import molva.morphology.Words;
import molva.text.Verdicts;

/** Words to entities. Thread-safe; load once. */
public final class EntityFinder {
    private final Gazetteer gazetteer = Gazetteer.load();

    private EntityFinder() {}

    /** Reads models and gazetteers from the program's own resources. */
    public static EntityFinder load() {
        return new EntityFinder();
    }

    public Entities find(Words words, Verdicts verdicts) {
        Listed listed = gazetteer.in(words);
        Map<String, List<Mention>> byName = new LinkedHashMap<>();
        int i = 0;
        while (i < words.size()) {
            int end = end(words, listed, i);
            if (end > i) {
                int classes = listed.beginning(i);
                String name = (classes & NameClass.OUTLET) != 0
                        ? gazetteer.outlet(listed.outlet(i))
                        : words.segmentation()
                                .span(i, end)
                                .in(words.segmentation().document().text());
                List<Mention> mentions = byName.computeIfAbsent(name, key -> new ArrayList<>());
                mentions.add(new Mention(
                        words.segmentation().span(i, end),
                        i,
                        end,
                        type(classes),
                        Mention.Form.NAME,
                        byName.size() - 1));
                i = end;
            } else {
                i++;
            }
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

    private static int end(Words words, Listed listed, int first) {
        int classes = listed.beginning(first);
        if ((classes & NameClass.FIRST_NAME) != 0 && !starts(words, first)) {
            int end = first + 1;
            while (end < words.size() && capital(words, end)) {
                end++;
            }
            return end > first + 1 ? end : first;
        }
        int named = NameClass.OUTLET | NameClass.COUNTRY | NameClass.TOWN | NameClass.PLACE;
        return (classes & named) != 0 ? first + listed.length(first) : first;
    }

    private static boolean starts(Words words, int i) {
        return i + 1 >= words.size() || !capital(words, i + 1);
    }

    private static boolean capital(Words words, int i) {
        return Character.isUpperCase(words.form(i).charAt(0));
    }

    private static Entity.Type type(int classes) {
        if ((classes & NameClass.OUTLET) != 0) {
            return Entity.Type.MEDIA;
        }
        return (classes & NameClass.FIRST_NAME) != 0 ? Entity.Type.PERSON : Entity.Type.LOCATION;
    }
}
