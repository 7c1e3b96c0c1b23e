package molva.app.format;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.text.Span;

/**
 * A row for each attribution, for spreadsheets: RFC 4180 in UTF-8 with a byte-order mark. A field that a spreadsheet
 * would take for a formula begins with an apostrophe. Offsets are Unicode code points.
 */
final class CsvFormat implements TextualFormat {
    private static final List<String> COLUMNS = List.of(
            "file",
            "id",
            "who",
            "kind",
            "source",
            "cue",
            "content",
            "manner",
            "stance",
            "relays",
            "parent",
            "rule",
            "confidence",
            "cue_start",
            "cue_end");

    @Override
    public String head() {
        return "\uFEFF" + row(COLUMNS);
    }

    @Override
    public String render(Analysis analysis, String name) {
        CodePoints points = new CodePoints(analysis.document().text());
        StringBuilder rows = new StringBuilder();
        for (Attribution attribution : analysis.attributions().all()) {
            rows.append(row(fields(attribution, analysis.document().text(), points, name)));
        }
        return LoneSurrogates.replaced(rows.toString());
    }

    private static List<String> fields(Attribution attribution, String text, CodePoints points, String name) {
        Span cue = attribution.cue();
        return List.of(
                name,
                Names.attribution(attribution.id()),
                attribution.who(),
                Names.of(attribution.kind()),
                attribution.source().map(span -> span.in(text)).orElse(""),
                cue.in(text),
                attribution.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" … ")),
                Names.of(attribution.manner()),
                Names.of(attribution.stance()),
                Names.attribution(attribution.relays()).orElse(""),
                Names.attribution(attribution.parent()).orElse(""),
                attribution.rule(),
                String.format(Locale.ROOT, "%.4f", attribution.confidence()),
                Integer.toString(points.start(cue)),
                Integer.toString(points.end(cue)));
    }

    static String row(List<String> fields) {
        return fields.stream().map(CsvFormat::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(String value) {
        String safe = startsLikeFormula(value) ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r' || c == ';');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Spreadsheets run what begins so, also behind spaces. */
    private static boolean startsLikeFormula(String value) {
        String shown = value.stripLeading();
        return !value.isEmpty()
                && ("\t\r\n".indexOf(value.charAt(0)) >= 0
                        || (!shown.isEmpty() && "=+-@＝＋－＠|".indexOf(shown.charAt(0)) >= 0));
    }
}
