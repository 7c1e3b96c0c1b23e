package molva.app.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import molva.app.format.ArticleView;
import molva.app.format.CodePoints;
import molva.app.format.Names;
import molva.attribution.Attribution;
import molva.library.keep.Correction;
import molva.library.keep.KeptArticle;
import molva.library.keep.Relayed;
import molva.read.json.JsonTree;
import molva.text.Span;
import org.jspecify.annotations.Nullable;

/** Corrections as JSON. Spans are code points, the end excluded. */
final class CorrectionJson {
    private CorrectionJson() {}

    /** All corrections of an article, and what they call the attributions that it shows. */
    static String of(KeptArticle kept) throws IOException {
        CodePoints points = new CodePoints(kept.analysis().document().text());
        return LibraryJson.object(json -> {
            json.writeNumberField("article", kept.article().id());
            json.writeNumberField("version", kept.version());
            json.writeStringField("state", kept.state());
            json.writeArrayFieldStart("attributions");
            for (int id = 0; id < kept.corrected().origins().size(); id++) {
                json.writeStartObject();
                json.writeStringField("id", "a" + (id + 1));
                json.writeStringField(
                        "of", kept.corrected().origins().get(id).subject().name());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("corrections");
            for (Correction correction : kept.corrections()) {
                json.writeStartObject();
                write(json, correction, points);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** One that was just made; {@code now} is the article with it. */
    static String of(Correction made, KeptArticle now) throws IOException {
        OptionalInt shown = now.corrected().id(made.about());
        return LibraryJson.object(json -> {
            write(json, made, new CodePoints(now.analysis().document().text()));
            json.writeStringField("attribution", shown.isPresent() ? "a" + (shown.getAsInt() + 1) : null);
            json.writeStringField("state", now.state());
        });
    }

    private static void write(JsonGenerator json, Correction correction, CodePoints points) throws IOException {
        json.writeNumberField("id", correction.id());
        json.writeStringField("of", correction.about().name());
        if (correction.said().isPresent()) {
            json.writeObjectFieldStart("said");
            write(json, correction.said().get(), points);
            json.writeEndObject();
        } else {
            json.writeNullField("said");
        }
        json.writeStringField("editor", correction.editor());
        json.writeStringField("made", correction.made());
        json.writeStringField("note", correction.note());
    }

    private static void write(JsonGenerator json, Correction.Said said, CodePoints points) throws IOException {
        if (said.source().isPresent()) {
            json.writeFieldName("source");
            span(json, said.source().get(), points);
        } else {
            json.writeNullField("source");
        }
        json.writeFieldName("cue");
        span(json, said.cue(), points);
        json.writeArrayFieldStart("content");
        for (Span stretch : said.content()) {
            span(json, stretch, points);
        }
        json.writeEndArray();
        json.writeStringField("manner", Names.of(said.manner()));
        json.writeStringField("kind", Names.of(said.kind()));
        json.writeStringField("who", said.who());
        json.writeStringField("stance", Names.of(said.stance()));
        if (said.relays() instanceof Relayed.Of of) {
            json.writeStringField("relays", of.subject().name());
        } else if (said.relays() instanceof Relayed.Nobodys) {
            json.writeNullField("relays");
        }
    }

    private static void span(JsonGenerator json, Span span, CodePoints points) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", points.start(span));
        json.writeNumberField("end", points.end(span));
        json.writeEndObject();
    }

    /** @throws Problem if the body is no correction of the article */
    static Proposal proposal(String body, KeptArticle kept) {
        Map<?, ?> sent = object(parsed(body), "{}");
        String seen = text(sent, "seen", 60);
        if (!seen.equals(kept.state())) {
            throw seen.isEmpty() ? wrong("seen") : new Problem(409, "correct.stale");
        }
        if (!sent.containsKey("said")) {
            throw wrong("said");
        }
        Object said = sent.get("said");
        String editor = Editor.fit(text(sent, "editor", Editor.LONGEST));
        if (editor.isEmpty()) {
            throw new Problem(400, "correct.wrong.editor");
        }
        return new Proposal(
                Target.of(text(sent, "of", 20), kept),
                seen,
                "".equals(said) ? Optional.empty() : Optional.of(said(object(said, "said"), kept)),
                editor,
                text(sent, "note", CorrectionPages.LONGEST_NOTE));
    }

    private static Object parsed(String body) {
        try {
            return JsonTree.parse(body);
        } catch (IOException noJson) {
            throw new Problem(400, "problem.request");
        }
    }

    private static Correction.Said said(Map<?, ?> said, KeptArticle kept) {
        Places places = new Places(kept.machine().document().text());
        Object content = said.get("content");
        if (!(content instanceof List<?> stretches) || stretches.isEmpty()) {
            throw new Problem(400, "correct.wrong.content");
        }
        return new Correction.Said(
                span(said.get("source"), "source", places),
                span(said.get("cue"), "cue", places).orElseThrow(() -> new Problem(400, "correct.wrong.cue")),
                stretches.stream()
                        .map(stretch -> span(stretch, "content", places).orElseThrow(() -> wrong("content")))
                        .toList(),
                choice(said, "manner", Attribution.Manner.values()),
                choice(said, "kind", Attribution.Kind.values()),
                text(said, "who", CorrectionPages.LONGEST_NAME),
                choice(said, "stance", Attribution.Stance.values()),
                relays(said, kept));
    }

    private static Relayed relays(Map<?, ?> said, KeptArticle kept) {
        String relays = text(said, "relays", 20);
        if (relays.isEmpty()) {
            return said.containsKey("relays") ? new Relayed.Nobodys() : new Relayed.AsRead();
        }
        return new Relayed.Of(Target.known(relays, kept));
    }

    private static Optional<Span> span(@Nullable Object given, String name, Places places) {
        if (given == null || given.equals("")) {
            return Optional.empty();
        }
        Map<?, ?> span = object(given, name);
        return places.one(text(span, "start", 9) + "-" + text(span, "end", 9));
    }

    private static <E extends Enum<E>> E choice(Map<?, ?> said, String name, E[] values) {
        return Form.choice(text(said, name, 20), values).orElseThrow(() -> wrong(name));
    }

    private static Map<?, ?> object(@Nullable Object given, String name) {
        if (given instanceof Map<?, ?> object) {
            return object;
        }
        throw wrong(name);
    }

    /** A text without anything that steers how it is shown; empty where it is not given. */
    private static String text(Map<?, ?> sent, String name, int longest) {
        Object given = sent.get(name);
        if (given != null && !(given instanceof String)) {
            throw wrong(name);
        }
        return given == null
                ? ""
                : Form.bounded(ArticleView.shown((String) given).strip(), longest);
    }

    private static Problem wrong(String field) {
        return new Problem(400, "problem.field", field);
    }
}
