package molva.app.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import molva.Analysis;

/** An analysis a line, for corpora: as {@link JsonFormat} has it, with the name of its file in front. */
final class JsonLinesFormat implements TextualFormat {
    private static final JsonFactory JSON = new JsonFactory();

    private final Look.Language language;

    JsonLinesFormat(Look.Language language) {
        this.language = language;
    }

    @Override
    public String render(Analysis analysis, String name) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("file", name);
            JsonFormat.fields(json, analysis, language);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return LoneSurrogates.escaped(line.append('\n').toString());
    }
}
