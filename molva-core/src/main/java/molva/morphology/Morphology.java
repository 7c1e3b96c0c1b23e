package molva.morphology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import molva.model.LinearModel;
import molva.model.ModelFile;
import molva.morphology.Tag.Pos;
import molva.text.Segmentation;
import molva.text.Sentence;
import molva.text.Token;
import molva.text.Verdicts;

/**
 * Tokens to words: all that a form may be by dictionary and guess, then the choice of the tagger. Thread-safe; load once.
 *
 * <pre>{@code
 * Words words = Morphology.load().analyze(segmentation, Verdicts.NONE);
 * words.lemma(2); // путин, in «По мнению Путина, путина удалась.»
 * }</pre>
 */
public final class Morphology {
    private static final Tag LINK = Tag.of(Pos.X);

    private final Lexicon lexicon;
    private final Tagger tagger;

    private Morphology(Lexicon lexicon, LinearModel model) {
        this.lexicon = lexicon;
        this.tagger = new Tagger(model);
    }

    /**
     * Reads the dictionary, the word lists and the model from the program's own resources.
     *
     * @throws molva.model.ModelException if one of them is missing or damaged
     */
    public static Morphology load() {
        LinearModel model = LinearModel.load(Morphology.class, "tagger.model");
        var lexicon = new Lexicon(
                WordTable.read(ModelFile.readLines(Morphology.class, "learnt-words.tsv")),
                Suffixes.read(ModelFile.readLines(Morphology.class, "suffixes.tsv")),
                NameSet.read(ModelFile.read(Morphology.class, "names.set")),
                new Facets(model.labels()));
        return new Morphology(lexicon, model);
    }

    /** The lemmas that {@code form}, standing alone, may have, and the form itself in lower case with ё as е. */
    public Set<String> lemmas(String form) {
        Set<String> lemmas = new LinkedHashSet<>();
        WordForm known = lexicon.form(form);
        for (int i = 0; i < known.size(); i++) {
            lemmas.add(known.word(i).lemma());
        }
        lemmas.add(known.folded());
        return lemmas;
    }

    public Words analyze(Segmentation segmentation, Verdicts verdicts) {
        int size = segmentation.tokens().size();
        List<Word> words = new ArrayList<>(size);
        String[] forms = new String[size];
        String[] lower = new String[size];
        Tagger.Pass pass = tagger.new Pass();
        var lattice = new Lattice();
        for (Sentence sentence : segmentation.sentences()) {
            lattice.clear();
            for (int i = sentence.first(); i < sentence.end(); i++) {
                WordForm form = lexicon.form(segmentation.form(i));
                lattice.add(form);
                forms[i] = form.form();
                lower[i] = form.lower();
            }
            pass.tag(lattice);
            for (int i = 0; i < lattice.size(); i++) {
                words.add(word(segmentation.tokens().get(sentence.first() + i), lattice, i));
            }
        }
        var result = new Words(segmentation, words, forms, lower);
        if (verdicts.listening()) {
            tell(result, verdicts);
        }
        return result;
    }

    /** Addresses and tags of the web are no words of Russian, whatever their letters. */
    private static Word word(Token token, Lattice lattice, int index) {
        return token.kind() == Token.Kind.LINK || token.kind() == Token.Kind.TAG
                ? new Word(LINK, lattice.form(index).folded())
                : lattice.word(index);
    }

    private void tell(Words words, Verdicts verdicts) {
        List<Token> tokens = words.segmentation().tokens();
        for (int i = 0; i < words.size(); i++) {
            WordForm form = lexicon.form(words.form(i));
            if (form.size() > 1) {
                String decision = words.lemma(i) + " " + TagText.of(words.tag(i)) + ", one of " + form.size();
                String rule = form.known() ? "word.choice" : "word.guess";
                verdicts.say(rule, tokens.get(i).start(), tokens.get(i).end(), decision);
            }
        }
    }
}
