package molva.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import molva.text.Segmentation;
import molva.text.Token;
import molva.text.Verdicts;

/** Tokens to words: dictionary, guesser, disambiguation. Thread-safe; load once. */
public final class Morphology {
    private Morphology() {}

    /** Reads the dictionary and the models from the program's own resources. */
    public static Morphology load() {
        return new Morphology();
    }

    public Words analyze(Segmentation segmentation, Verdicts verdicts) {
        List<Word> words = new ArrayList<>(segmentation.tokens().size());
        for (int i = 0; i < segmentation.tokens().size(); i++) {
            Tag.Pos pos = segmentation.tokens().get(i).kind() == Token.Kind.PUNCTUATION ? Tag.Pos.PUNCT : Tag.Pos.X;
            words.add(new Word(Tag.of(pos), segmentation.form(i).toLowerCase(Locale.ROOT)));
        }
        return new Words(segmentation, words);
    }
}
