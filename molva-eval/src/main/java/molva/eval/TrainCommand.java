package molva.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import molva.eval.attribution.AttributionTraining;
import molva.eval.entity.NameTraining;
import molva.eval.morphology.MorphologyTraining;
import molva.eval.train.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns the core's models from the corpora of the shared folder. */
@Command(name = "train", description = "Learns the core's models from the corpora.", mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {
    /** Every model that is learnt, in the order in which they rest on each other. */
    static final List<Training> TRAININGS =
            List.of(new MorphologyTraining(), new NameTraining(), new AttributionTraining());

    @Parameters(paramLabel = "NAME", description = "Which to learn, in this order; default: all.")
    private List<String> names = List.of();

    @Option(names = "--into", paramLabel = "DIR", description = "Where the models go; default: the core's resources.")
    private Path resources = SharedFolder.projectRoot().resolve("molva-core/src/main/resources/molva");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Training> wanted =
                names.isEmpty() ? TRAININGS : names.stream().map(this::training).toList();
        for (Training training : wanted) {
            long start = System.nanoTime();
            training.train(resources);
            spec.commandLine()
                    .getOut()
                    .println("learnt " + training.name() + " in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
        }
        return 0;
    }

    private Training training(String name) {
        return TRAININGS.stream()
                .filter(training -> training.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no training " + name + ", there are: "
                                + TRAININGS.stream().map(Training::name).collect(Collectors.joining(", "))));
    }
}
