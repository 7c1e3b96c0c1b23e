package molva.entity;

import java.util.List;
import java.util.Optional;
import molva.morphology.Words;
import molva.text.Span;

/**
 * Names what a stretch of the text means: the fullest name of the entity in it, or the noun phrase in the nominative.
 * Thread-safe; load once.
 */
public final class Naming {
    private final NominativePhrase phrases;

    private final SourceNouns sources = SourceNouns.load();

    private Naming(NominativePhrase phrases) {
        this.phrases = phrases;
    }

    /** Reads the dictionary of forms from the program's own resources. */
    public static Naming load() {
        return new Naming(new NominativePhrase(Inflection.load()));
    }

    /**
     * Who a source is: {@code он} → {@code Юрий Подоляка}, {@code газета «Коммерсантъ»} → {@code Коммерсантъ}, {@code врачей
     * больницы} → {@code врачи больницы}. Never empty for a stretch that holds a word.
     */
    public String nameOf(Words words, Entities entities, Span source) {
        return new SourceReading(words, entities, sources, source).name(phrases);
    }

    /** The entity that a source is, as against one that its description mentions ({@code адвокат Караджича} is none). */
    public Optional<Entity> entityOf(Words words, Entities entities, Span source) {
        List<Entity> meant = new SourceReading(words, entities, sources, source).meant();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }
}
