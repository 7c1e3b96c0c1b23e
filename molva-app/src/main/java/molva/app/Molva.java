package molva.app;

import java.io.IOException;
import molva.Pipeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program {@code molva}. */
@Command(
        name = "molva",
        description = "Reads Russian-language news and shows, statement by statement, who says so.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "More on a command: molva COMMAND --help"})
public final class Molva implements Runnable {
    /** Exit code when some inputs failed. */
    static final int SOME_FAILED = 1;
    /** Help that is to be narrower picocli does not write. */
    private static final int NARROWEST_HELP = 55;

    private static final int WIDEST_HELP = 110;

    @Spec
    private CommandSpec spec;

    Molva() {
        spec = CommandSpec.create();
    }

    public static void main(String[] arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    /** Does what {@code arguments} ask and answers with the exit code: 0 done, 1 some inputs failed, 2 wrong usage. */
    static int run(Console console, String... arguments) {
        return new CommandLine(new Molva())
                .addSubcommand(new ReadCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new AddCommand(console))
                .addSubcommand(new FollowCommand(console))
                .addSubcommand(new SearchCommand(console))
                .addSubcommand(new CommandLine(new LibraryCommand(console)).addSubcommand(new ExportCommand(console)))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new WarmUpCommand())
                .setOut(Console.writer(console.out()))
                .setErr(Console.writer(console.err()))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(Math.clamp(console.columns(), NARROWEST_HELP, WIDEST_HELP))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.outTerminal() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((exception, wrong) -> wrongUsage(console, exception))
                .setExecutionExceptionHandler((exception, command, parsed) -> failed(console, exception))
                .execute(arguments);
    }

    /**
     * Reads dictionary, models and word lists.
     *
     * @throws RuntimeException if one of the program's own files is missing or damaged
     */
    static Pipeline pipeline() {
        try {
            return Pipeline.load();
        } catch (ExceptionInInitializerError damaged) {
            if (damaged.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw damaged;
        }
    }

    private static int wrongUsage(Console console, CommandLine.ParameterException exception) {
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        console.complain(exception.getMessage() + " (see " + command + " --help)");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Console console, Exception exception) {
        if (exception instanceof IOException written) {
            if (Failure.nobodyListens(written)) {
                return CommandLine.ExitCode.OK;
            }
            console.complain("cannot write: " + Failure.reason(written));
            return SOME_FAILED;
        }
        console.complain(Failure.reason(exception));
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "say what to do, for example: molva read FILE");
    }
}
