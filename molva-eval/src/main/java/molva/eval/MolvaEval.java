package molva.eval;

import java.io.UncheckedIOException;
import molva.eval.attribution.AttributionFoldsCommand;
import molva.eval.attribution.ErrorsCommand;
import molva.eval.attribution.WhoCommand;
import molva.eval.bench.ArchiveCommand;
import molva.eval.bench.BenchCommand;
import molva.eval.bench.GrowthCommand;
import molva.eval.bench.PaceCommand;
import molva.eval.bench.ProcessCommand;
import molva.eval.bench.VersusCommand;
import molva.eval.morphology.FoldsCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Measures and trains what Molva ships. Exit status 0 when done, 1 when something failed, 2 for wrong usage. */
@Command(
        name = "evaluate",
        description = "Measures and trains Molva's analysis.",
        mixinStandardHelpOptions = true,
        subcommands = {
            TrainCommand.class,
            ScoreCommand.class,
            ErrorsCommand.class,
            WhoCommand.class,
            BenchCommand.class,
            GrowthCommand.class,
            PaceCommand.class,
            VersusCommand.class,
            ProcessCommand.class,
            ArchiveCommand.class,
            FoldsCommand.class,
            AttributionFoldsCommand.class
        })
public final class MolvaEval {
    private MolvaEval() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new MolvaEval())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(MolvaEval::tell);
    }

    /** One line for what a user can mend; the whole trace for what only a programmer can. */
    private static int tell(Exception exception, CommandLine command, CommandLine.ParseResult result) throws Exception {
        if (exception instanceof UncheckedIOException || exception instanceof java.io.IOException) {
            command.getErr().println(command.getColorScheme().errorText(String.valueOf(exception.getMessage())));
            return 1;
        }
        throw exception;
    }
}
