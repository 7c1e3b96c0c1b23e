package molva.entity;

import java.util.Optional;
import molva.morphology.Words;
import molva.text.Span;

/**
 * Names what a stretch of the text means: the fullest name of the entity in it, or the noun phrase in the nominative.
 * Thread-safe; load once.
 */
public final class Naming {
    private Naming() {}

    public static Naming load() {
        return new Naming();
    }

    /**
     * Who a source is: {@code он} → {@code Юрий Подоляка}, {@code газета «Коммерсантъ»} → {@code Коммерсантъ}, {@code врачей
     * больницы} → {@code врачи больницы}. Never empty for a stretch that holds a word.
     */
    public String nameOf(Words words, Entities entities, Span source) {
        return entityOf(words, entities, source)
                .map(Entity::name)
                .orElseGet(() -> source.in(words.segmentation().document().text()));
    }

    /** The entity that a source is, as against one that its description mentions ({@code адвокат Караджича} is none). */
    public Optional<Entity> entityOf(Words words, Entities entities, Span source) {
        return entities.in(source).stream().findFirst().map(entities::entity);
    }
}
