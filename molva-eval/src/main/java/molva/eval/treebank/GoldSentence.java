package molva.eval.treebank;

import java.util.List;
import java.util.stream.Collectors;

/** A sentence of a treebank. */
public record GoldSentence(Treebank treebank, List<GoldWord> words) {
    public GoldSentence {
        words = List.copyOf(words);
    }

    /** Its forms with a space between any two. */
    public String text() {
        return words.stream().map(GoldWord::form).collect(Collectors.joining(" "));
    }
}
