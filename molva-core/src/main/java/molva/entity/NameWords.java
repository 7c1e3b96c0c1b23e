package molva.entity;

import java.util.Collection;
import molva.model.Features;

/** Lemmas in lower case that stand inside names: {@code министерство}, {@code оборона}. Immutable. */
final class NameWords {
    private final IntSet lemmas = new IntSet();

    private NameWords() {}

    static NameWords load() {
        return of(WordList.rows("name-words.txt", 1).stream().map(row -> row[0]).toList());
    }

    static NameWords of(Collection<String> words) {
        var nameWords = new NameWords();
        words.forEach(word -> nameWords.lemmas.add(Features.hash(word)));
        return nameWords;
    }

    boolean contains(int lemma) {
        return lemmas.contains(lemma);
    }
}
