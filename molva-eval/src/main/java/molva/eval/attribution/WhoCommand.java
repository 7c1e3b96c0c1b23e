package molva.eval.attribution;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import molva.Pipeline;
import molva.attribution.Attribution.Kind;
import molva.eval.attribution.WhoScoring.Answer;
import molva.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the sources of gold articles that are called otherwise than the annotator called them. */
@Command(
        name = "who",
        description = "Lists sources that are called otherwise than the annotator called them.",
        mixinStandardHelpOptions = true)
public final class WhoCommand implements Callable<Integer> {
    private static final int AROUND = 160;

    @Mixin
    private GoldOptions gold = new GoldOptions();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "Only these: ${COMPLETION-CANDIDATES}; default: all.")
    private Set<Kind> kinds = EnumSet.allOf(Kind.class);

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Pipeline pipeline = Pipeline.load();
        PrintWriter out = spec.commandLine().getOut();
        for (String name : gold.corpora()) {
            new WhoScoring(name)
                    .answers(pipeline).stream()
                            .filter(answer -> !answer.right() && kinds.contains(answer.kind()))
                            .filter(answer -> gold.wants(answer.article()))
                            .map(WhoCommand::line)
                            .forEach(out::println);
        }
        return 0;
    }

    private static String line(Answer answer) {
        String text = answer.article().text();
        Span source = answer.source();
        String before = text.substring(Math.max(0, source.start() - AROUND), source.start());
        String after = text.substring(source.end(), Math.min(text.length(), source.end() + AROUND / 4));
        return "%s %s\t%s\tnot %s\t%s[%s]%s"
                .formatted(
                        answer.article().name(),
                        answer.kind(),
                        answer.gold(),
                        answer.found(),
                        before,
                        source.in(text),
                        after)
                .replace('\n', ' ');
    }
}
