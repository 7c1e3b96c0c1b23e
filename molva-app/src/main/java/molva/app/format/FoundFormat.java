package molva.app.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import molva.library.Found;
import molva.library.keep.Statement;
import molva.text.Span;

/** Statements that a search found, for programs and spreadsheets. */
public enum FoundFormat {
    /** One object: how many there are in all, those shown, what they have in common. */
    JSON,
    /** A statement a line. */
    JSONL,
    /** A row a statement. */
    CSV;

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final List<String> COLUMNS = List.of(
            "article", "title", "outlet", "day", "url", "who", "kind", "manner", "stance", "source", "cue", "content");

    /** The whole output, ending with a line end. */
    public String render(Found found) {
        try {
            return switch (this) {
                case JSON -> json(found);
                case JSONL -> lines(found);
                case CSV -> table(found);
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String json(Found found) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("total", found.total());
            json.writeArrayFieldStart("statements");
            for (Found.Result result : found.results()) {
                write(json, result);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("facets");
            for (var facet : found.facets().entrySet()) {
                json.writeObjectFieldStart(Names.of(facet.getKey()));
                for (var count : facet.getValue()) {
                    json.writeNumberField(count.name(), count.count());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        return LoneSurrogates.escaped(out.append('\n').toString());
    }

    private static String lines(Found found) throws IOException {
        StringWriter out = new StringWriter();
        for (Found.Result result : found.results()) {
            JsonGenerator json = FACTORY.createGenerator(out);
            write(json, result);
            json.flush();
            out.append('\n');
        }
        return LoneSurrogates.escaped(out.toString());
    }

    private static void write(JsonGenerator json, Found.Result result) throws IOException {
        Statement statement = result.statement();
        json.writeStartObject();
        json.writeNumberField("article", statement.article().id());
        json.writeStringField("title", statement.article().title());
        json.writeStringField("outlet", statement.article().outlet().orElse(null));
        json.writeStringField("day", statement.article().day().orElse(null));
        json.writeStringField("url", statement.article().url().orElse(null));
        json.writeStringField("who", statement.who());
        json.writeStringField("kind", Names.of(statement.kind()));
        json.writeStringField("manner", Names.of(statement.manner()));
        json.writeStringField("stance", Names.of(statement.stance()));
        json.writeStringField("source", statement.source());
        json.writeStringField("cue", statement.cue());
        json.writeStringField("content", statement.content());
        json.writeStringField("passage", result.passage());
        json.writeArrayFieldStart("words");
        CodePoints points = new CodePoints(result.passage());
        for (Span word : result.words()) {
            json.writeStartObject();
            json.writeNumberField("start", points.start(word));
            json.writeNumberField("end", points.end(word));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String table(Found found) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS);
        for (Found.Result result : found.results()) {
            Statement statement = result.statement();
            rows.add(List.of(
                    Long.toString(statement.article().id()),
                    statement.article().title(),
                    statement.article().outlet().orElse(""),
                    statement.article().day().orElse(""),
                    statement.article().url().orElse(""),
                    statement.who(),
                    Names.of(statement.kind()),
                    Names.of(statement.manner()),
                    Names.of(statement.stance()),
                    statement.source(),
                    statement.cue(),
                    statement.content()));
        }
        return Table.of(rows);
    }
}
