package molva.app;

import molva.app.format.Look;
import picocli.CommandLine.Option;

/** The options of every command that shows a report. */
final class LookOptions {
    @Option(names = "--lang", paramLabel = "LANG", description = "Language of the report: ru or en (default: ru).")
    private Look.Language language = Look.Language.RU;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colour in a terminal: auto, always or never (default: auto, where it is one).")
    private Colour colour = Colour.AUTO;

    private enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    Look look(Console console) {
        return new Look(language, coloured(console), console.columns());
    }

    private boolean coloured(Console console) {
        return switch (colour) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> console.outTerminal() && System.getenv("NO_COLOR") == null;
        };
    }
}
