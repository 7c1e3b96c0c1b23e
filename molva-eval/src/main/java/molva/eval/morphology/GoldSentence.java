package molva.eval.morphology;

import java.util.List;
import java.util.stream.Collectors;

/** A sentence of a treebank. */
record GoldSentence(Treebank treebank, List<GoldWord> words) {
    GoldSentence {
        words = List.copyOf(words);
    }

    /** Its forms with a space between any two. */
    String text() {
        return words.stream().map(GoldWord::form).collect(Collectors.joining(" "));
    }
}
