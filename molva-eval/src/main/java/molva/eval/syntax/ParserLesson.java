package molva.eval.syntax;

import java.util.List;
import molva.eval.treebank.Treebank;
import molva.morphology.Word;

/** A sentence as the tagger reads it, and the annotator's tree over it. */
record ParserLesson(Treebank treebank, List<Word> words, GoldTree tree) {
    int domain() {
        return treebank.kind().ordinal();
    }
}
