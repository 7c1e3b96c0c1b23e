package molva.eval.morphology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import molva.eval.treebank.GoldSentence;
import molva.eval.treebank.GoldWord;
import molva.eval.treebank.Treebank;
import molva.morphology.Lexicon;
import molva.morphology.Tag.Pos;
import molva.morphology.TagText;
import molva.morphology.WordForm;
import molva.morphology.WordForm.Shape;

/** Readings that the treebanks have and the dictionary has not. */
final class LearntWords {
    /** A reading is kept from this weight on; one sentence of Taiga, whose habits are its own, is too little. */
    private static final int ENOUGH = 2;

    private final Lexicon bare;
    private final Map<String, Map<String, Integer>> readings = new TreeMap<>();
    /** In how many sentences a form had such readings. */
    private final Map<String, Integer> sentences = new HashMap<>();

    /** @param bare knows the dictionary and the closed classes only */
    LearntWords(Lexicon bare) {
        this.bare = bare;
    }

    void learn(GoldSentence sentence) {
        Set<String> met = new HashSet<>();
        for (GoldWord word : sentence.words()) {
            WordForm form = bare.form(word.form());
            if (sentence.treebank() == Treebank.OPENCORPORA ? unknown(form, word) : missing(form, word)) {
                int weight = sentence.treebank().kind() == Treebank.Kind.TAIGA ? 1 : ENOUGH;
                met.add(form.folded());
                readings.computeIfAbsent(form.folded(), key -> new TreeMap<>())
                        .merge(word.lemma() + " " + TagText.of(word.tag()), weight, Integer::sum);
            }
        }
        met.forEach(form -> sentences.merge(form, 1, Integer::sum));
    }

    /** OpenCorpora's tags are whole only in classes that are the same in Universal Dependencies. */
    private static boolean unknown(WordForm form, GoldWord word) {
        boolean same = word.tag().noun() || word.tag().is(Pos.ADV);
        boolean cyrillic = form.shape() != Shape.LATIN && form.shape() != Shape.DIGITS && form.shape() != Shape.MARK;
        return same && cyrillic && !form.known();
    }

    private static boolean missing(WordForm form, GoldWord word) {
        if (word.tag().is(Pos.X) || word.lemma().indexOf(' ') >= 0) {
            return false;
        }
        for (int i = 0; i < form.size(); i++) {
            if (form.word(i).tag().equals(word.tag()) && form.word(i).lemma().equals(word.lemma())) {
                return false;
            }
        }
        return true;
    }

    /**
     * The lines of a {@link molva.morphology.WordTable}, in order of the forms.
     *
     * @param often only forms that had such readings in so many sentences: the tagger must learn to do without the rest
     */
    List<String> lines(int often) {
        List<String> lines = new ArrayList<>();
        readings.forEach((form, weights) -> {
            String kept = weights.entrySet().stream()
                    .filter(entry -> entry.getValue() >= ENOUGH)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining("\t"));
            if (!kept.isEmpty() && sentences.get(form) >= often) {
                lines.add(form + "\t" + kept);
            }
        });
        return lines;
    }
}
