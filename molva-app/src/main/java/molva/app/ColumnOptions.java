package molva.app;

import java.util.LinkedHashMap;
import java.util.Map;
import molva.read.archive.Columns;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --column text=Сообщение}. */
final class ColumnOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--column",
            paramLabel = "PART=NAME",
            description =
                    "Where tables and JSON Lines keep text, title, url, outlet, published or author, if not under a"
                            + " usual name.")
    private Map<String, String> named = new LinkedHashMap<>();

    Columns columns() {
        try {
            return new Columns(named);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), "--column: " + unknown.getMessage());
        }
    }
}
