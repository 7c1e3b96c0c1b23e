package molva.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import molva.morphology.Tag;

/** The words that can signal an attribution, read from the word lists beside this class. Immutable, thread-safe. */
final class CueLexicon {
    /**
     * A prepositional cue.
     *
     * @param words in the order of the text; adjectives and possessives may stand before the last one
     * @param source case of the source that follows; {@code NONE} where none can
     */
    record Prepositional(List<String> words, CueWord cue, Tag.Case source) {}

    private final Map<String, CueWord> verbs = new HashMap<>();
    private final Map<String, CueWord> nouns = new HashMap<>();
    private final Map<String, CueWord> predicatives = new HashMap<>();
    private final Map<String, List<Prepositional>> prepositionals = new HashMap<>();
    private final Map<String, CueWord> particles = new HashMap<>();
    private final Set<String> lightVerbs = new HashSet<>();

    static CueLexicon load() {
        var lexicon = new CueLexicon();
        WordList.rows("cues.tsv", 5).forEach(lexicon::addCue);
        WordList.rows("prepositional.tsv", 4).forEach(lexicon::addPrepositional);
        for (String[] row : WordList.rows("particles.tsv", 2)) {
            lexicon.particles.put(row[0], new CueWord(row[0], CueWord.Part.PARTICLE, "hearsay", stance(row[1]), 0));
        }
        WordList.rows("light-verbs.tsv", 1).forEach(row -> lexicon.lightVerbs.add(row[0]));
        return lexicon;
    }

    private void addCue(String[] row) {
        var part = CueWord.Part.valueOf(row[1].toUpperCase(Locale.ROOT));
        var cue = new CueWord(row[0], part, row[2], stance(row[3]), Frame.bits(row[4]));
        switch (part) {
            case VERB -> verbs.put(row[0], cue);
            case NOUN -> nouns.put(row[0], cue);
            case PRED -> predicatives.put(row[0], cue);
            case PREPOSITION, PARTICLE, MARK ->
                throw new IllegalStateException("cues.tsv holds verbs, nouns and predicatives, got " + row[1]);
        }
    }

    private void addPrepositional(String[] row) {
        var cue = new CueWord(row[0], CueWord.Part.PREPOSITION, row[1], stance(row[2]), 0);
        var words = List.of(row[0].split(" "));
        var grammaticalCase = Tag.Case.valueOf(row[3].toUpperCase(Locale.ROOT));
        prepositionals
                .computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
                .add(new Prepositional(words, cue, grammaticalCase));
    }

    private static Attribution.Stance stance(String name) {
        return Attribution.Stance.valueOf(name.toUpperCase(Locale.ROOT));
    }

    Optional<CueWord> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    Optional<CueWord> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    Optional<CueWord> predicative(String lemma) {
        return Optional.ofNullable(predicatives.get(lemma));
    }

    Optional<CueWord> particle(String words) {
        return Optional.ofNullable(particles.get(words));
    }

    /** Prepositional cues that begin with {@code word} (lower case), the longest first where one holds another. */
    List<Prepositional> prepositionals(String word) {
        return prepositionals.getOrDefault(word, List.of());
    }

    boolean light(String lemma) {
        return lightVerbs.contains(lemma);
    }
}
