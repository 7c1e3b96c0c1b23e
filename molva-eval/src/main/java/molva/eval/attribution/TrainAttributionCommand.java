package molva.eval.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import molva.eval.SharedFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code train-attribution}: learns the attribution models from the gold articles that may be learnt from. */
@Command(
        name = "train-attribution",
        description = "Learns the models of cues, sources, contents and kinds.",
        mixinStandardHelpOptions = true)
public final class TrainAttributionCommand implements Callable<Integer> {
    @Option(
            names = "--gold",
            paramLabel = "NAME|DIR",
            description = "Articles to learn from; default: nerel_train and the project's own annotations.")
    private List<String> gold = List.of();

    @Option(names = "--unreachable", description = "List what no choice of the models can reach.")
    private boolean unreachable;

    @Option(names = "--into", paramLabel = "DIR", description = "Where the models go; default: the core's resources.")
    private Path into = SharedFolder.projectRoot().resolve("molva-core/src/main/resources/molva/attribution");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var training = new AttributionTraining();
        for (GoldCorpus corpus : corpora()) {
            training.read(corpus);
        }
        var out = spec.commandLine().getOut();
        out.println(training.counts());
        if (unreachable) {
            training.unreachable().forEach(out::println);
        }
        training.write(into);
        return 0;
    }

    private List<GoldCorpus> corpora() throws IOException {
        if (gold.isEmpty()) {
            return GoldTraining.corpora();
        }
        List<GoldCorpus> corpora = new ArrayList<>();
        for (String name : gold) {
            corpora.add(GoldCorpus.load(name));
        }
        return corpora;
    }
}
