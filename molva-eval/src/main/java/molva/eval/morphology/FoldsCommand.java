package molva.eval.morphology;

import java.io.IOException;
import java.util.concurrent.Callable;
import molva.eval.treebank.GoldSentence;
import molva.eval.treebank.TreebankLessons;
import molva.morphology.Tagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Cross-validation: tags each part of the prose treebanks by a model that has learnt from everything but that part. */
@Command(
        name = "folds",
        description = "Measures morphology on every part of the prose treebanks in turn, learning from the rest.",
        mixinStandardHelpOptions = true)
public final class FoldsCommand implements Callable<Integer> {
    @Option(names = "--parts", description = "In how many parts; default: ${DEFAULT-VALUE}.")
    private int parts = 5;

    @Option(names = "--only", description = "Only the first so many parts; default: all.")
    private int only = Integer.MAX_VALUE;

    @Option(names = "--errors", description = "How many classes of errors to show; default: ${DEFAULT-VALUE}.")
    private int errors = 20;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var ground = TaggerGround.load();
        var scores = new TaggerScores();
        for (int part = 0; part < Math.min(parts, only); part++) {
            var lessons = TreebankLessons.read(parts, part);
            LearntTagger learnt = ground.learn(lessons.learnt());
            Tagger tagger = learnt.tagger();
            for (GoldSentence sentence : lessons.heldOut()) {
                scores.add(Lesson.of(sentence, learnt.lexicon()), learnt.tag(sentence, tagger));
            }
        }
        spec.commandLine().getOut().println(scores.report(errors));
        return 0;
    }
}
