package molva.app;

import java.util.LinkedHashMap;
import java.util.Map;
import molva.read.archive.Columns;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --comments} and {@code --column text=Сообщение}: how inputs are to be read. */
final class MannerOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--comments",
            description =
                    "Keep what readers wrote under the article of a page, as blocks of comment; no part of its profile.")
    private boolean comments;

    @Option(
            names = "--column",
            paramLabel = "PART=NAME",
            description =
                    "Where tables and JSON Lines keep text, title, url, outlet, published or author, if not under a"
                            + " usual name.")
    private Map<String, String> named = new LinkedHashMap<>();

    Manner manner() {
        try {
            return new Manner(new Columns(named), comments);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), "--column: " + unknown.getMessage());
        }
    }
}
