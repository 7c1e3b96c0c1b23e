package molva.app.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.entity.Entity;
import molva.entity.Mention;
import molva.text.Segmentation;
import molva.text.Sentence;
import molva.text.Span;
import molva.text.Token;

/**
 * UIMA CAS in XMI with its type system beside it, as INCEpTION imports them. Unlike those of the other formats its offsets
 * are UTF-16 units, since that is what UIMA counts in.
 */
final class CasFormat implements TextualFormat {
    static final String TYPE_SYSTEM = ".typesystem.xml";

    @Override
    public String render(Analysis analysis, String name) {
        return new Xmi(analysis).write();
    }

    @Override
    public Map<String, String> beside(Analysis analysis) {
        try (InputStream in = Objects.requireNonNull(CasFormat.class.getResourceAsStream("typesystem.xml"))) {
            return Map.of(TYPE_SYSTEM, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read typesystem.xml", e);
        }
    }

    /** One document as it grows. */
    private static final class Xmi {
        private static final int SOFA = 1;

        private final Analysis analysis;
        private final StringBuilder xml = new StringBuilder();
        private final StringBuilder members = new StringBuilder();
        private int last = SOFA;

        Xmi(Analysis analysis) {
            this.analysis = analysis;
        }

        String write() {
            String text = analysis.document().text();
            xml.append(
                            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xmi:XMI xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\"")
                    .append(" xmlns:cas=\"http:///uima/cas.ecore\" xmlns:tcas=\"http:///uima/tcas.ecore\"")
                    .append(" xmlns:custom=\"http:///custom.ecore\"")
                    .append(" xmlns:type=\"http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore\">\n")
                    .append("<cas:NULL xmi:id=\"0\"/>\n");
            annotation(
                    "tcas:DocumentAnnotation",
                    new Span(0, text.length()),
                    "language",
                    analysis.document().metadata().language());
            segments(analysis.words().segmentation());
            analysis.entities().all().forEach(this::entity);
            analysis.attributions()
                    .quotations()
                    .forEach(quotation ->
                            annotation("custom:Quotation", quotation.span(), "use", Names.of(quotation.use())));
            analysis.attributions().all().forEach(this::attribution);
            xml.append("<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text/plain\"");
            attribute("sofaString", text);
            xml.append("/>\n<cas:View sofa=\"1\" members=\"")
                    .append(members.toString().strip())
                    .append("\"/>\n</xmi:XMI>\n");
            return xml.toString();
        }

        private void segments(Segmentation segmentation) {
            for (Sentence sentence : segmentation.sentences()) {
                annotation("type:Sentence", segmentation.span(sentence));
            }
            for (Token token : segmentation.tokens()) {
                annotation("type:Token", token.span());
            }
        }

        private void entity(Entity entity) {
            for (Mention mention : entity.mentions()) {
                annotation(
                        "custom:Mention",
                        mention.span(),
                        "entity",
                        Names.entity(entity.id()),
                        "entityName",
                        entity.name(),
                        "entityType",
                        Names.of(entity.type()),
                        "form",
                        Names.of(mention.form()));
            }
        }

        private void attribution(Attribution attribution) {
            String id = Names.attribution(attribution.id());
            annotation(
                    "custom:Cue",
                    attribution.cue(),
                    "attribution",
                    id,
                    "kind",
                    Names.of(attribution.kind()),
                    "manner",
                    Names.of(attribution.manner()),
                    "stance",
                    Names.of(attribution.stance()),
                    "who",
                    attribution.who(),
                    "entity",
                    Names.entity(attribution.entity()).orElse(""),
                    "relays",
                    Names.attribution(attribution.relays()).orElse(""),
                    "within",
                    Names.attribution(attribution.parent()).orElse(""),
                    "rule",
                    attribution.rule(),
                    "confidence",
                    String.format(Locale.ROOT, "%.4f", attribution.confidence()));
            attribution.source().ifPresent(source -> annotation("custom:Source", source, "attribution", id));
            attribution.content().forEach(stretch -> annotation("custom:Content", stretch, "attribution", id));
        }

        /** @param features names, each followed by its value; a feature whose value is empty is left out */
        private void annotation(String type, Span span, String... features) {
            int id = ++last;
            members.append(id).append(' ');
            xml.append('<').append(type).append(" xmi:id=\"").append(id).append("\" sofa=\"1\" begin=\"");
            xml.append(span.start()).append("\" end=\"").append(span.end()).append('"');
            for (int i = 0; i < features.length; i += 2) {
                if (!features[i + 1].isEmpty()) {
                    attribute(features[i], features[i + 1]);
                }
            }
            xml.append("/>\n");
        }

        private void attribute(String name, String value) {
            xml.append(' ').append(name).append("=\"");
            escape(LoneSurrogates.replaced(value));
            xml.append('"');
        }

        /** What XML 1.0 cannot hold becomes U+FFFD, as long as it was, so that offsets stay true. */
        private void escape(String value) {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                switch (c) {
                    case '&' -> xml.append("&amp;");
                    case '<' -> xml.append("&lt;");
                    case '>' -> xml.append("&gt;");
                    case '"' -> xml.append("&quot;");
                    case '\n', '\r', '\t' -> xml.append("&#").append((int) c).append(';');
                    default -> xml.append(c < ' ' || c >= '\uFFFE' ? '\uFFFD' : c);
                }
            }
        }
    }
}
