package molva.app.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.attribution.Quotation;
import molva.entity.Entity;
import molva.entity.Mention;
import molva.profile.Finding;
import molva.profile.LoadedWord;
import molva.profile.Profile;
import molva.text.Block;
import molva.text.Document;
import molva.text.Oddity;
import molva.text.Segmentation;
import molva.text.Sentence;
import molva.text.Span;

/** An analysis as JSON, version 1 of the format. Offsets are Unicode code points into {@code document.text}. */
final class JsonFormat implements TextualFormat {
    private static final JsonFactory JSON = new JsonFactory();

    private final Look.Language language;

    JsonFormat(Look.Language language) {
        this.language = language;
    }

    @Override
    public String render(Analysis analysis, String name) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(json)) {
            generator.setPrettyPrinter(new LineARecord());
            generator.writeStartObject();
            fields(generator, analysis, language);
            generator.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return LoneSurrogates.escaped(json.append('\n').toString());
    }

    /** Writes the fields of the analysis into the object that is open. */
    static void fields(JsonGenerator json, Analysis analysis, Look.Language language) throws IOException {
        new Writing(json, new CodePoints(analysis.document().text()), language).analysis(analysis);
    }

    /** One analysis on its way into {@code json}. */
    private record Writing(JsonGenerator json, CodePoints points, Look.Language language) {
        void analysis(Analysis analysis) throws IOException {
            json.writeNumberField("molva", 1);
            document(analysis.document());
            sentences(analysis.words().segmentation());
            list("entities", analysis.entities().all(), this::entity);
            list("quotations", analysis.attributions().quotations(), this::quotation);
            list("attributions", analysis.attributions().all(), this::attribution);
            profile(analysis.profile());
            list("findings", analysis.findings(), this::finding);
        }

        private void document(Document document) throws IOException {
            var metadata = document.metadata();
            json.writeObjectFieldStart("document");
            optional("title", metadata.title());
            optional("url", metadata.url());
            optional("outlet", metadata.outlet());
            optional("published", metadata.published());
            optional("author", metadata.author());
            json.writeStringField("language", metadata.language());
            json.writeArrayFieldStart("tags");
            for (String tag : metadata.tags()) {
                json.writeString(tag);
            }
            json.writeEndArray();
            json.writeStringField("text", document.text());
            list("blocks", document.blocks(), this::block);
            list("oddities", document.oddities(), this::oddity);
            json.writeEndObject();
        }

        private void oddity(Oddity oddity) throws IOException {
            json.writeStringField("kind", Names.of(oddity.kind()));
            json.writeNumberField("count", oddity.count());
            if (!oddity.example().isEmpty()) {
                json.writeStringField("example", oddity.example());
            }
        }

        private void block(Block block) throws IOException {
            json.writeStringField("kind", Names.of(block.kind()));
            range(block.span());
        }

        private void sentences(Segmentation segmentation) throws IOException {
            json.writeArrayFieldStart("sentences");
            for (Sentence sentence : segmentation.sentences()) {
                span(segmentation.span(sentence));
            }
            json.writeEndArray();
        }

        private void entity(Entity entity) throws IOException {
            json.writeStringField("id", Names.entity(entity.id()));
            json.writeStringField("type", Names.of(entity.type()));
            json.writeStringField("name", entity.name());
            list("mentions", entity.mentions(), this::mention);
        }

        private void mention(Mention mention) throws IOException {
            range(mention.span());
            json.writeStringField("form", Names.of(mention.form()));
        }

        private void quotation(Quotation quotation) throws IOException {
            range(quotation.span());
            json.writeStringField("use", Names.of(quotation.use()));
        }

        private void attribution(Attribution attribution) throws IOException {
            json.writeStringField("id", Names.attribution(attribution.id()));
            json.writeFieldName("source");
            if (attribution.source().isPresent()) {
                span(attribution.source().get());
            } else {
                json.writeNull();
            }
            json.writeFieldName("cue");
            span(attribution.cue());
            json.writeArrayFieldStart("content");
            for (Span stretch : attribution.content()) {
                span(stretch);
            }
            json.writeEndArray();
            json.writeStringField("manner", Names.of(attribution.manner()));
            json.writeStringField("kind", Names.of(attribution.kind()));
            json.writeStringField("who", attribution.who());
            optional("entity", Names.entity(attribution.entity()));
            optional("relays", Names.attribution(attribution.relays()));
            optional("parent", Names.attribution(attribution.parent()));
            json.writeStringField("stance", Names.of(attribution.stance()));
            json.writeStringField("rule", attribution.rule());
            share("confidence", attribution.confidence());
        }

        private void profile(Profile profile) throws IOException {
            json.writeObjectFieldStart("profile");
            json.writeNumberField("tokens", profile.tokens());
            json.writeObjectFieldStart("voices");
            for (Attribution.Kind kind : Attribution.Kind.values()) {
                Double part = profile.voices().get(kind);
                if (part != null) {
                    share(Names.of(kind), part);
                }
            }
            json.writeEndObject();
            list("sources", profile.sources(), this::source);
            list("loaded", profile.loaded(), this::loaded);
            json.writeEndObject();
        }

        private void loaded(LoadedWord word) throws IOException {
            range(word.span());
            json.writeStringField("shade", Names.of(word.shade()));
        }

        private void source(Profile.RankedSource source) throws IOException {
            json.writeStringField("who", source.who());
            json.writeStringField("kind", Names.of(source.kind()));
            json.writeNumberField("attributions", source.attributions());
            json.writeNumberField("tokens", source.tokens());
        }

        private void finding(Finding finding) throws IOException {
            json.writeStringField("rule", finding.rule().id());
            optional("attribution", Names.attribution(finding.attribution()));
            range(finding.span());
            json.writeStringField("message", Labels.rule(finding.rule(), language));
            json.writeStringField("reference", finding.rule().reference());
        }

        private <T> void list(String name, List<T> values, Part<T> part) throws IOException {
            json.writeArrayFieldStart(name);
            for (T value : values) {
                json.writeStartObject();
                part.write(value);
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void span(Span span) throws IOException {
            json.writeStartObject();
            range(span);
            json.writeEndObject();
        }

        private void range(Span span) throws IOException {
            json.writeNumberField("start", points.start(span));
            json.writeNumberField("end", points.end(span));
        }

        private void optional(String name, Optional<String> value) throws IOException {
            json.writeStringField(name, value.orElse(null));
        }

        /** Four digits say all that a share or a probability can. */
        private void share(String name, double value) throws IOException {
            json.writeNumberField(name, Math.round(value * 1e4) / 1e4);
        }
    }

    /** Writes the fields of one {@code T} into the object that is open. */
    private interface Part<T> {
        void write(T value) throws IOException;
    }
}
