package molva.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import molva.morphology.Tag.Gender;
import molva.morphology.Words;

/** An entity in the making: its places are still being gathered, its number is not known. */
final class Draft {
    /** A place that names or means the entity. */
    record Place(int first, int end, Entity.Type type, Mention.Form form) {
        static Place named(NameSpan span) {
            return new Place(span.first(), span.end(), span.kind().type(), Mention.Form.NAME);
        }
    }

    final Entity.Type type;
    private String name;
    final Gender gender;
    final List<Place> places = new ArrayList<>();

    Draft(Entity.Type type, String name, Gender gender) {
        this.type = type;
        this.name = name;
        this.gender = gender;
    }

    String name() {
        return name;
    }

    /** A longer description becomes the name of one who has none. */
    void describe(Supplier<String> description) {
        if (type == Entity.Type.OTHER) {
            String phrase = description.get();
            name = phrase.length() > name.length() ? phrase : name;
        }
    }

    /** Takes over all places of {@code other}. */
    void absorb(Draft other) {
        other.places.forEach(place -> places.add(new Place(place.first, place.end, type, place.form)));
        other.places.clear();
    }

    int firstToken() {
        int first = Integer.MAX_VALUE;
        for (Place place : places) {
            first = Math.min(first, place.first);
        }
        return first;
    }

    Entity entity(Words words, int id) {
        List<Mention> mentions = places.stream()
                .map(place -> new Mention(
                        words.segmentation().span(place.first, place.end),
                        place.first,
                        place.end,
                        place.type,
                        place.form,
                        id))
                .sorted(Comparator.comparing(Mention::span))
                .toList();
        return new Entity(id, type, name, gender, mentions);
    }
}
