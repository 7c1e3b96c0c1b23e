package molva.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import molva.Analysis;
import molva.Pipeline;
import molva.app.format.Explanation;
import molva.read.UnreadableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code molva explain}: the same analysis, and what each rule decided on the way. */
@Command(
        name = "explain",
        description = "Shows what each rule decided where, and what each attribution rests on.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  molva explain article.txt                          every decision, stage by stage",
            "  molva explain --stage attribution article.txt      those of one stage",
            "  molva explain --rule sentence.abbreviation article.txt",
            "  molva explain --words Подоляка article.txt         those about words that hold this",
            "",
            "Positions are Unicode code points, the end excluded."
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A text or page, a folder of them, or - for standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "Only rules of this stage: what stands before the dot.")
    private String stage = "";

    @Option(names = "--rule", paramLabel = "RULE", description = "Only this rule.")
    private String rule = "";

    @Option(names = "--words", paramLabel = "WORDS", description = "Only decisions about words that hold these.")
    private String words = "";

    @Mixin
    private MannerOptions options = new MannerOptions();

    @Mixin
    private LookOptions look = new LookOptions();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Pipeline pipeline = Molva.pipeline();
        Explanation explanation = new Explanation(look.look(console), new Explanation.Filter(stage, rule, words));
        int code = 0;
        try (Parts parts = new Parts(Inputs.find(files, console.in(), options.manner()))) {
            while (parts.hasNext()) {
                Input input = parts.next();
                try {
                    console.print(explain(input, pipeline, explanation));
                } catch (IOException | UnreadableException | RuntimeException | OutOfMemoryError failure) {
                    console.complain(input.name() + ": " + Failure.reason(failure));
                    code = Molva.SOME_FAILED;
                }
            }
        }
        console.out().flush();
        return code;
    }

    private static String explain(Input input, Pipeline pipeline, Explanation explanation)
            throws IOException, UnreadableException {
        var document = input.read();
        var heard = explanation.listen(document);
        Analysis analysis = pipeline.analyze(document, heard);
        return explanation.render(analysis, heard, input.name());
    }
}
