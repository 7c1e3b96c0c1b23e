package molva.eval.syntax;

import java.io.IOException;
import java.util.concurrent.Callable;
import molva.eval.morphology.MorphologyScoring;
import molva.eval.morphology.TaggerGround;
import molva.eval.treebank.GoldSentence;
import molva.eval.treebank.TreebankLessons;
import molva.morphology.Tagger;
import molva.morphology.Words;
import molva.syntax.Parser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Cross-validation of tagger and parser together, as {@code folds} does for the tagger alone. */
@Command(
        name = "parse-folds",
        description = "Measures syntax on parts of the prose treebanks, learning from the rest.",
        mixinStandardHelpOptions = true)
public final class SyntaxFoldsCommand implements Callable<Integer> {
    @Option(names = "--parts", description = "In how many parts; default: ${DEFAULT-VALUE}.")
    private int parts = 5;

    @Option(names = "--only", description = "Only the first so many parts; default: all.")
    private int only = Integer.MAX_VALUE;

    @Option(names = "--errors", description = "How many confusions to show; default: ${DEFAULT-VALUE}.")
    private int errors = 20;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var scores = new ParserScores();
        var ground = TaggerGround.load();
        for (int part = 0; part < Math.min(parts, only); part++) {
            var lessons = TreebankLessons.read(parts, part);
            var parser = new Parser(SyntaxTraining.learn(SyntaxTraining.lessons(lessons.learnt()))
                    .build(SyntaxTraining.STEP));
            var tagging = ground.learn(lessons.learnt());
            Tagger tagger = tagging.tagger();
            for (GoldSentence sentence : lessons.heldOut()) {
                if (GoldTree.has(sentence)) {
                    var words = new Words(MorphologyScoring.segmentation(sentence), tagging.tag(sentence, tagger));
                    scores.add(sentence, parser.parse(words));
                }
            }
        }
        spec.commandLine().getOut().println(scores.report(errors));
        return 0;
    }
}
