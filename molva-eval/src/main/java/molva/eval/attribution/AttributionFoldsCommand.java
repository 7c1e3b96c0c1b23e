package molva.eval.attribution;

import java.io.IOException;
import java.util.concurrent.Callable;
import molva.eval.score.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Cross-validation over every article that is learnt from: fifteen times as many attributions as the dev gold has, so that
 * a change of the features shows above chance. Kinds are by the shipped model, which has seen these articles.
 */
@Command(
        name = "attribution-folds",
        description = "Measures attribution on every third of the articles learnt from, learning from the rest.",
        mixinStandardHelpOptions = true)
public final class AttributionFoldsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Tally tally = new Tally();
        CrossAnswers.each(
                AttributionTraining.articles(),
                new ArticleReader(),
                (article, answers) -> tally.add(
                        article,
                        answers.attributions().all().stream().map(Marking::of).toList()));
        Scores scores = tally.scores();
        for (String measure : scores.measures()) {
            spec.commandLine().getOut().printf("%-22s %s%n", measure, scores.get(measure));
        }
        return 0;
    }
}
