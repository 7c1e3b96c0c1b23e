package molva.app;

import java.util.List;
import java.util.concurrent.Callable;
import molva.Analysis;
import molva.Pipeline;
import molva.app.format.Format;
import molva.app.format.JsonFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code molva read}. */
@Command(
        name = "read",
        description = "Reads articles and shows who says what in them.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "a text or page, a folder of them, or - for standard input")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json", defaultValue = "text")
    private String format = "text";

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Pipeline pipeline = Pipeline.load();
        Format written = new JsonFormat();
        int code = 0;
        for (Input input : Inputs.find(files, console.in())) {
            try {
                Analysis analysis = pipeline.analyze(input.read());
                written.write(analysis, input.name(), console.out());
            } catch (Exception failure) {
                console.complain(input.name() + ": " + Failure.reason(failure));
                code = Molva.SOME_FAILED;
            }
        }
        return code;
    }
}
