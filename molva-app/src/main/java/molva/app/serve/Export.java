package molva.app.serve;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import molva.Analysis;
import molva.app.format.Format;
import molva.app.format.Output;
import molva.attribution.Attribution;

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
        Optional<Predicate<Attribution>> chosen = Chosen.of(context);
        String file = opened.file() + (chosen.isPresent() ? "-part" : "") + output.extension();
        context.header("Content-Disposition", "attachment; filename=\"" + file + "\"");
        write(context, chosen.map(opened.analysis()::only).orElse(opened.analysis()), opened.name(), output);
    }

    static void write(Context context, Opened opened, Output output) {
        write(context, opened.analysis(), opened.name(), output);
    }

    private static void write(Context context, Analysis analysis, String name, Output output) {
        Format format = output.format(Words.of(context).look());
        context.result(format.file(analysis, name)).contentType(type(output));
    }

    private static String type(Output output) {
        return switch (output) {
            case JSON -> "application/json";
            case JSONL -> "application/jsonl";
            case ANNOTATIONS -> "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";
            case HTML -> "text/html; charset=utf-8";
            case CSV -> "text/csv; charset=utf-8";
            case PARQUET -> "application/vnd.apache.parquet";
            case CAS -> "application/vnd.xmi+xml";
            case TEXT, BRAT -> "text/plain; charset=utf-8";
        };
    }
}
