package molva.app.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.text.Span;

/**
 * Attributions as W3C Web Annotations in JSON-LD, one page of them for each document. Each part of an attribution is a
 * target, found by its position (Unicode code points) and by its words with those before and after.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
final class AnnotationsFormat implements TextualFormat {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    /** What the names of our own properties begin with. */
    static final String OURS = "urn:x-molva:";
    /** So many characters before and after are quoted with the words. */
    static final int AROUND = 32;

    private static final JsonFactory JSON = new JsonFactory();

    private final Look.Language language;

    AnnotationsFormat(Look.Language language) {
        this.language = language;
    }

    @Override
    public String render(Analysis analysis, String name) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(new LineARecord());
            new Writing(json, analysis, new CodePoints(analysis.document().text()), new Labels(language)).page(name);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return LoneSurrogates.escaped(out.append('\n').toString());
    }

    /** One document's annotations on their way into {@code json}. */
    private record Writing(JsonGenerator json, Analysis analysis, CodePoints points, Labels labels) {
        private String text() {
            return analysis.document().text();
        }

        /** The same for the same text on every machine. */
        private String id(String part) {
            byte[] bytes = (text() + '\0' + part).getBytes(StandardCharsets.UTF_8);
            return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
        }

        void page(String name) throws IOException {
            List<Attribution> all = analysis.attributions().all();
            json.writeStartObject();
            json.writeArrayFieldStart("@context");
            json.writeString(CONTEXT);
            json.writeStartObject();
            json.writeStringField("molva", OURS);
            json.writeEndObject();
            json.writeEndArray();
            json.writeStringField("id", id("page"));
            json.writeStringField("type", "AnnotationPage");
            json.writeObjectFieldStart("partOf");
            json.writeStringField("id", id("collection"));
            json.writeStringField("type", "AnnotationCollection");
            json.writeStringField(
                    "label", analysis.document().metadata().title().orElse(name));
            json.writeNumberField("total", all.size());
            json.writeEndObject();
            json.writeNumberField("startIndex", 0);
            json.writeArrayFieldStart("items");
            for (Attribution attribution : all) {
                annotation(attribution);
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private void annotation(Attribution attribution) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", id(Names.attribution(attribution.id())));
            json.writeStringField("type", "Annotation");
            json.writeStringField("motivation", "classifying");
            json.writeArrayFieldStart("body");
            body("describing", labels.who(attribution));
            body("classifying", Names.of(attribution.kind()));
            json.writeEndArray();
            json.writeArrayFieldStart("target");
            for (Span stretch : attribution.content()) {
                target("content", stretch);
            }
            target("cue", attribution.cue());
            if (attribution.source().isPresent()) {
                target("source", attribution.source().get());
            }
            json.writeEndArray();
            ours(attribution);
            json.writeEndObject();
        }

        private void body(String purpose, String value) throws IOException {
            json.writeStartObject();
            json.writeStringField("type", "TextualBody");
            json.writeStringField("purpose", purpose);
            json.writeStringField("format", "text/plain");
            json.writeStringField("value", value);
            json.writeEndObject();
        }

        private void target(String part, Span span) throws IOException {
            json.writeStartObject();
            json.writeStringField("type", "SpecificResource");
            json.writeStringField("source", analysis.document().metadata().url().orElseGet(() -> id("text")));
            json.writeStringField("molva:part", part);
            json.writeArrayFieldStart("selector");
            json.writeStartObject();
            json.writeStringField("type", "TextPositionSelector");
            json.writeNumberField("start", points.start(span));
            json.writeNumberField("end", points.end(span));
            json.writeEndObject();
            json.writeStartObject();
            json.writeStringField("type", "TextQuoteSelector");
            json.writeStringField("exact", span.in(text()));
            json.writeStringField("prefix", text().substring(around(span.start(), -1), span.start()));
            json.writeStringField("suffix", text().substring(span.end(), around(span.end(), 1)));
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }

        /** {@value #AROUND} characters away, or the text's end; never within a pair of surrogates. */
        private int around(int position, int direction) {
            int most = direction < 0
                    ? text().codePointCount(0, position)
                    : text().codePointCount(position, text().length());
            return text().offsetByCodePoints(position, direction * Math.min(AROUND, most));
        }

        private void ours(Attribution attribution) throws IOException {
            json.writeStringField("molva:id", Names.attribution(attribution.id()));
            json.writeStringField("molva:who", attribution.who());
            json.writeStringField("molva:kind", Names.of(attribution.kind()));
            json.writeStringField("molva:manner", Names.of(attribution.manner()));
            json.writeStringField("molva:stance", Names.of(attribution.stance()));
            json.writeStringField("molva:rule", attribution.rule());
            json.writeNumberField("molva:confidence", Math.round(attribution.confidence() * 1e4) / 1e4);
            link("molva:relays", Names.attribution(attribution.relays()));
            link("molva:parent", Names.attribution(attribution.parent()));
        }

        private void link(String property, Optional<String> attribution) throws IOException {
            if (attribution.isPresent()) {
                json.writeObjectFieldStart(property);
                json.writeStringField("id", id(attribution.get()));
                json.writeEndObject();
            }
        }
    }
}
