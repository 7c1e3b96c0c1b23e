package molva.app.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import molva.library.Found;
import molva.library.keep.Count;
import molva.library.keep.Facet;
import molva.library.keep.Statement;
import molva.text.Span;

/** Writes statements of a library for programs and spreadsheets, one after another, however many. Not thread-safe. */
public final class StatementWriter implements AutoCloseable {
    private static final List<String> COLUMNS = List.of(
            "article", "title", "outlet", "day", "url", "who", "kind", "manner", "stance", "source", "cue", "content");

    /** The forms, by the names that a user calls them. */
    public enum Form {
        JSON("application/json"),
        JSONL("application/jsonl"),
        CSV("text/csv; charset=utf-8");

        private final String type;

        Form(String type) {
            this.type = type;
        }

        /** Its media type. */
        public String type() {
            return type;
        }

        public String title() {
            return Names.of(this);
        }
    }

    private final Form form;
    private final Writer out;
    private final JsonGenerator json;

    /** @param total how many statements there are in all, whether or not all are written */
    public StatementWriter(Form form, Writer out, long total) throws IOException {
        this.form = form;
        this.out = out;
        json = new JsonFactory().createGenerator(out);
        switch (form) {
            case JSON -> {
                json.writeStartObject();
                json.writeNumberField("total", total);
                json.writeArrayFieldStart("statements");
            }
            case JSONL -> json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            case CSV -> out.append('\uFEFF').append(CsvFormat.row(COLUMNS));
        }
    }

    public void write(Found.Result result) throws IOException {
        if (form == Form.CSV) {
            out.append(LoneSurrogates.replaced(CsvFormat.row(row(result.statement()))));
            return;
        }
        Statement statement = result.statement();
        json.writeStartObject();
        origin(statement.article());
        json.writeStringField(
                "attribution", Names.attribution(statement.attribution()).orElse(null));
        json.writeStringField("who", statement.who());
        json.writeStringField("kind", Names.of(statement.kind()));
        json.writeStringField("manner", Names.of(statement.manner()));
        json.writeStringField("stance", Names.of(statement.stance()));
        json.writeStringField("source", statement.source());
        json.writeStringField("cue", statement.cue());
        json.writeStringField("content", statement.content());
        json.writeStringField("rule", statement.rule());
        json.writeNumberField("confidence", statement.confidence());
        json.writeArrayFieldStart("findings");
        for (String finding : statement.findings()) {
            json.writeString(finding);
        }
        json.writeEndArray();
        json.writeStringField("passage", result.passage());
        words(result);
        json.writeEndObject();
    }

    private void origin(Statement.Origin origin) throws IOException {
        json.writeNumberField("article", origin.id());
        json.writeStringField("title", origin.title());
        json.writeStringField("outlet", origin.outlet().orElse(null));
        json.writeStringField("day", origin.day().orElse(null));
        json.writeStringField("url", origin.url().orElse(null));
    }

    /** Places in the passage, in code points. */
    private void words(Found.Result result) throws IOException {
        json.writeArrayFieldStart("words");
        for (Span word : result.words()) {
            json.writeStartObject();
            json.writeNumberField("start", result.passage().codePointCount(0, word.start()));
            json.writeNumberField("end", result.passage().codePointCount(0, word.end()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static List<String> row(Statement statement) {
        Statement.Origin origin = statement.article();
        return List.of(
                Long.toString(origin.id()),
                origin.title(),
                origin.outlet().orElse(""),
                origin.day().orElse(""),
                origin.url().orElse(""),
                statement.who(),
                Names.of(statement.kind()),
                Names.of(statement.manner()),
                Names.of(statement.stance()),
                statement.source(),
                statement.cue(),
                statement.content());
    }

    /** Ends the output; {@code facets} are told where the form has a place for them. */
    public void end(Map<Facet, List<Count>> facets) throws IOException {
        if (form == Form.JSON) {
            json.writeEndArray();
            json.writeObjectFieldStart("facets");
            for (var facet : facets.entrySet()) {
                json.writeObjectFieldStart(Names.of(facet.getKey()));
                for (Count count : facet.getValue()) {
                    json.writeNumberField(count.name(), count.count());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.flush();
        out.append(form == Form.CSV ? "" : "\n");
        out.flush();
    }

    /** Leaves what it writes to open. */
    @Override
    public void close() throws IOException {
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
        json.close();
    }
}
