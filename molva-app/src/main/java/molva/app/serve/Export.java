package molva.app.serve;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import molva.app.format.Format;
import molva.app.format.Output;

/** Sends one article in a format for others. */
final class Export {
    private Export() {}

    /** In the format that the path names, as a file to save. */
    static void send(Context context, Opened opened) {
        String name = context.pathParam("format").toUpperCase(Locale.ROOT);
        Output output = Arrays.stream(Output.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem(404, "problem.missing"));
        context.header("Content-Disposition", "attachment; filename=\"" + opened.file() + output.extension() + "\"");
        write(context, opened, output);
    }

    static void write(Context context, Opened opened, Output output) {
        Format format = output.format(Words.of(context).look());
        context.result(format.head() + format.render(opened.analysis(), opened.name()))
                .contentType(type(output));
    }

    private static String type(Output output) {
        return switch (output) {
            case JSON -> "application/json";
            case HTML -> "text/html; charset=utf-8";
            case CSV -> "text/csv; charset=utf-8";
            case CAS -> "application/vnd.xmi+xml";
            case TEXT, BRAT -> "text/plain; charset=utf-8";
        };
    }
}
