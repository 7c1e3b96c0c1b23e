package molva.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import molva.morphology.Tag;

/**
 * What sort of source a common noun makes: {@code адвокат} a role, {@code эксперты} a group, {@code инсайдер} somebody
 * unnamed, {@code ведомство} a body, {@code телеканал} an outlet, {@code доклад} a document. Read from the list
 * {@code source-nouns.tsv}. Immutable and thread-safe; load once.
 */
public final class SourceNouns {
    /** What a noun says of the source that it heads. */
    public enum Hint {
        ROLE,
        GROUP,
        ANONYMOUS,
        ORGANIZATION,
        MEDIA,
        DOCUMENT
    }

    private record Hints(Hint one, Hint several) {}

    private final Map<String, Hints> hints;

    private SourceNouns(Map<String, Hints> hints) {
        this.hints = Map.copyOf(hints);
    }

    /** Reads the list from the program's own resources. */
    public static SourceNouns load() {
        Map<String, Hint> byName = new HashMap<>();
        for (Hint hint : Hint.values()) {
            byName.put(WordList.fold(hint.name()), hint);
        }
        Map<String, Hints> hints = new HashMap<>();
        for (String[] row : WordList.rows("source-nouns.tsv", 3)) {
            Hints both = new Hints(known(byName, row[0]), known(byName, row[1]));
            for (String lemma : row[2].split(" ")) {
                if (hints.put(lemma, both) != null) {
                    throw new IllegalStateException("source-nouns.tsv has a lemma twice: " + lemma);
                }
            }
        }
        return new SourceNouns(hints);
    }

    private static Hint known(Map<String, Hint> byName, String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(
                        () -> new IllegalStateException("source-nouns.tsv has an unknown kind of source: " + name));
    }

    /**
     * What {@code lemma} (lower case, ё as е) says of the source it heads, in the number it stands in; empty for a noun
     * that is not listed. Of a compound a listed part decides, the last one first: {@code экс-глава}, {@code врач-инфекционист}.
     */
    public Optional<Hint> hint(String lemma, Tag.Num number) {
        Hints found = hints.get(lemma);
        int hyphen = lemma.lastIndexOf('-');
        if (found == null && hyphen > 0) {
            found = hints.get(lemma.substring(hyphen + 1));
            found = found == null ? hints.get(lemma.substring(0, lemma.indexOf('-'))) : found;
        }
        if (found == null) {
            return Optional.empty();
        }
        return Optional.of(number == Tag.Num.PLUR ? found.several() : found.one());
    }

    /** Whether the noun means a person: somebody who can bear a name. */
    public boolean person(String lemma) {
        return hint(lemma, Tag.Num.SING).filter(hint -> hint == Hint.ROLE).isPresent();
    }
}
