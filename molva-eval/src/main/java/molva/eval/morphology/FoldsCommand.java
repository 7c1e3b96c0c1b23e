package molva.eval.morphology;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import molva.model.LinearModel;
import molva.morphology.Lattice;
import molva.morphology.NameSet;
import molva.morphology.Tagger;
import molva.morphology.Word;
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
        SuffixCounts endings = MorphologyTraining.endings();
        NameSet names = MorphologyTraining.names();
        var scores = new TaggerScores();
        for (int part = 0; part < Math.min(parts, only); part++) {
            var lessons = MorphologyLessons.read(parts, part);
            var learnt = MorphologyTraining.learn(lessons.learnt(), endings, names);
            LinearModel model = learnt.tagger().build(MorphologyTraining.STEP);
            for (GoldSentence sentence : lessons.heldOut()) {
                Lesson lesson = Lesson.of(sentence, learnt.lexicon());
                scores.add(lesson, tag(lesson, new Tagger(model)));
            }
        }
        spec.commandLine().getOut().println(scores.report(errors));
        return 0;
    }

    static List<Word> tag(Lesson lesson, Tagger tagger) {
        var lattice = new Lattice();
        lesson.fill(lattice);
        tagger.new Pass().tag(lattice);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < lattice.size(); i++) {
            words.add(lattice.word(i));
        }
        return words;
    }
}
