package molva.eval.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import molva.eval.morphology.LearntTagger;
import molva.eval.morphology.TaggerGround;
import molva.eval.train.Training;
import molva.eval.treebank.GoldSentence;
import molva.eval.treebank.Treebank;
import molva.eval.treebank.TreebankLessons;
import molva.model.LinearModelBuilder;
import molva.model.ModelFile;
import molva.morphology.Tagger;

/**
 * Learns the parser's model. The words of each part of the treebanks are first read by a tagger that has not learnt from
 * that part, so that the parser learns from tags as good and as bad as it will meet.
 */
public final class SyntaxTraining implements Training {
    /** Weights are rounded to multiples of this. */
    static final float STEP = 0.5f;

    private static final int PARTS = 4;

    @Override
    public String name() {
        return "syntax";
    }

    @Override
    public List<String> texts() throws IOException {
        return TreebankLessons.shipped().learnt().stream()
                .map(GoldSentence::text)
                .toList();
    }

    @Override
    public void train(Path resources) throws IOException {
        var lessons = lessons(TreebankLessons.shipped().learnt());
        ModelFile.write(
                resources.resolve("syntax"), "parser.model", learn(lessons).bytes(STEP));
    }

    static LinearModelBuilder learn(List<ParserLesson> lessons) {
        return new ParserTraining().learn(lessons);
    }

    /** All sentences that have a tree, with words by taggers that have not learnt from them. */
    static List<ParserLesson> lessons(List<GoldSentence> sentences) throws IOException {
        var ground = TaggerGround.load();
        List<ParserLesson> lessons = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            List<GoldSentence> learnt = new ArrayList<>();
            List<GoldSentence> tagged = new ArrayList<>();
            int count = 0;
            for (GoldSentence sentence : sentences) {
                boolean syntax = sentence.treebank() != Treebank.OPENCORPORA;
                (syntax && count++ % PARTS == part ? tagged : learnt).add(sentence);
            }
            LearntTagger tagging = ground.learn(learnt);
            Tagger tagger = tagging.tagger();
            for (GoldSentence sentence : tagged) {
                if (GoldTree.has(sentence)) {
                    var words = tagging.tag(sentence, tagger);
                    lessons.add(new ParserLesson(sentence.treebank(), words, GoldTree.of(sentence)));
                }
            }
        }
        return lessons;
    }
}
