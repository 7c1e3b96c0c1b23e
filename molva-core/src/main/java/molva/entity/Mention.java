package molva.entity;

import molva.text.Span;

/**
 * A place where the text names or means an entity.
 *
 * @param first first token, {@code end} the token after the last
 * @param entity index of its {@link Entity} in {@link Entities#all()}
 */
public record Mention(Span span, int first, int end, Entity.Type type, Form form, int entity) {
    /** {@code Юрий Подоляка} is a name, {@code он} a pronoun, {@code российский лидер} a description. */
    public enum Form {
        NAME,
        PRONOUN,
        DESCRIPTION
    }

    public boolean isName() {
        return form == Form.NAME;
    }

    /** Whether it is the name of a person, as against a pronoun or description that means one. */
    public boolean isPersonsName() {
        return isName() && type == Entity.Type.PERSON;
    }
}
