package molva.entity;

import java.util.List;
import molva.morphology.Tag;

/**
 * Somebody or something that the text names.
 *
 * @param id its index in {@link Entities#all()}
 * @param name the fullest name that the text gives, in the nominative: {@code Юрий Подоляка}
 * @param gender of a person where the text shows it
 * @param mentions in the order of the text, never empty
 */
public record Entity(int id, Type type, String name, Tag.Gender gender, List<Mention> mentions) {
    public enum Type {
        PERSON,
        ORGANIZATION,
        LOCATION,
        MEDIA,
        OTHER
    }

    public Entity {
        mentions = List.copyOf(mentions);
    }

    /** Whether the text gives its name somewhere and does not only describe it. */
    public boolean isNamed() {
        return mentions.stream().anyMatch(Mention::isName);
    }

    /** The index alone: mentions may be many, and sets of entities ask for this often. */
    @Override
    public int hashCode() {
        return id;
    }
}
