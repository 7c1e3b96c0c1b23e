package molva.app.serve;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
        Optional<Predicate<Attribution>> chosen = chosen(context);
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

    /**
     * What the address says of which attributions are wanted: {@code only=a1 a4}, {@code kind=anonymous}, {@code
     * who=Юрий Подоляка}, {@code confidence=0.9}; all that is said must hold. Empty where it says nothing.
     */
    private static Optional<Predicate<Attribution>> chosen(Context context) {
        List<Predicate<Attribution>> conditions = new ArrayList<>();
        Query.given(context, "only")
                .map(given -> new HashSet<>(Arrays.asList(given.strip().split("[ +]+"))))
                .ifPresent(ids -> conditions.add(attribution -> ids.contains("a" + (attribution.id() + 1))));
        Query.given(context, "kind").map(Export::kind).ifPresent(kind -> conditions.add(kind));
        Query.given(context, "who")
                .ifPresent(
                        who -> conditions.add(attribution -> attribution.who().equals(who)));
        Query.given(context, "confidence")
                .map(Export::share)
                .ifPresent(least -> conditions.add(attribution -> attribution.confidence() >= least));
        return conditions.stream().reduce(Predicate::and);
    }

    private static Predicate<Attribution> kind(String name) {
        return Arrays.stream(Attribution.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .<Predicate<Attribution>>map(kind -> attribution -> attribution.kind() == kind)
                .orElseThrow(() -> new Problem(400, "query.wrong.no-kind", name));
    }

    private static double share(String written) {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException noNumber) {
            throw new Problem(400, "problem.request");
        }
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
