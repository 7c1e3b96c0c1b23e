package molva.eval.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import molva.Pipeline;
import molva.text.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the analyser on gold articles and prints a column for each corpus. */
@Command(name = "score", description = "Scores the analyser on gold articles.", mixinStandardHelpOptions = true)
public final class ScoreCommand implements Callable<Integer> {
    @Option(
            names = "--gold",
            paramLabel = "NAME|DIR",
            description = "Corpora to score; default: all of them.",
            arity = "1..*")
    private List<String> gold = GoldCorpus.NAMES;

    @Option(names = "--write", paramLabel = "DIR", description = "Also write the answers to DIR/CORPUS/NAME.json.")
    private @Nullable Path answers;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Pipeline pipeline = Pipeline.load();
        Map<String, Scores> scores = new LinkedHashMap<>();
        for (String name : gold) {
            GoldCorpus corpus = GoldCorpus.load(name);
            scores.put(corpus.name(), score(pipeline, corpus));
        }
        spec.commandLine().getOut().println(ScoreTable.draw(scores));
        return 0;
    }

    private Scores score(Pipeline pipeline, GoldCorpus corpus) throws IOException {
        Tally tally = new Tally();
        for (GoldArticle article : corpus.articles()) {
            List<Marking> answer = Answers.of(pipeline.analyze(Document.of(article.text())));
            tally.add(article, answer);
            if (answers != null) {
                Path folder = Files.createDirectories(answers.resolve(corpus.name()));
                MarkingFile.write(folder.resolve(article.name() + ".json"), article.text(), answer);
            }
        }
        return tally.scores();
    }
}
