package molva.eval.morphology;

import molva.eval.treebank.GoldSentence;
import molva.eval.treebank.GoldWord;
import molva.eval.treebank.Treebank;
import molva.morphology.Lattice;
import molva.morphology.Lexicon;
import molva.morphology.Word;
import molva.morphology.WordForm;

/** A sentence of a treebank with all that its forms may be: what the tagger learns from and is measured on. */
record Lesson(GoldSentence sentence, WordForm[] forms) {
    static Lesson of(GoldSentence sentence, Lexicon lexicon) {
        var forms = sentence.words().stream().map(word -> lexicon.form(word.form()));
        return new Lesson(sentence, forms.toArray(WordForm[]::new));
    }

    void fill(Lattice lattice) {
        lattice.clear();
        for (WordForm form : forms) {
            lattice.add(form);
        }
    }

    int size() {
        return forms.length;
    }

    /** The habits that it follows: 0 for prose. */
    int domain() {
        return sentence.treebank().kind().ordinal();
    }

    GoldWord gold(int index) {
        return sentence.words().get(index);
    }

    /** Whether the annotators' tag is, or in OpenCorpora allows, that of {@code word}. */
    boolean right(int index, Word word) {
        return sentence.treebank() == Treebank.OPENCORPORA
                ? OpenCorporaTags.allow(gold(index).tag(), word.tag())
                : gold(index).tag().equals(word.tag());
    }

    boolean rightLemma(int index, Word word) {
        return gold(index).lemma().equals(word.lemma());
    }
}
