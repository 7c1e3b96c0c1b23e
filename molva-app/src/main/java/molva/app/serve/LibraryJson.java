package molva.app.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import molva.library.keep.Added;
import molva.library.keep.Article;
import molva.library.keep.Failure;
import molva.library.keep.Page;
import molva.library.keep.Stats;

/** What the library answers programs, as JSON. */
final class LibraryJson {
    private LibraryJson() {}

    /** What became of one document of many; {@code article} is 0 where it failed. */
    record Outcome(String name, String outcome, long article, String reason) {
        static Outcome of(String name, Added added) {
            return new Outcome(name, LibraryJson.outcome(added), added.article(), "");
        }

        static Outcome failed(String name, String reason) {
            return new Outcome(name, "failed", 0, reason);
        }
    }

    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    static String object(Fields fields) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    static String stats(Stats stats) throws IOException {
        return object(json -> {
            json.writeNumberField("articles", stats.articles());
            json.writeNumberField("versions", stats.versions());
            json.writeNumberField("words", stats.tokens());
            json.writeNumberField("statements", stats.statements());
            json.writeNumberField("attributions", stats.attributions());
            json.writeNumberField("failures", stats.failures());
            json.writeNumberField("corrections", stats.corrections());
            json.writeNumberField("bytes", stats.bytes());
        });
    }

    /** Whether something is in the library now that was not there before. */
    static boolean fresh(Added added) {
        return !(added instanceof Added.Duplicate);
    }

    private static String outcome(Added added) {
        return switch (added) {
            case Added.Kept fresh -> "kept";
            case Added.NewVersion changed -> "new-version";
            case Added.Duplicate same -> "known";
        };
    }

    static String added(Added added) throws IOException {
        return object(json -> write(json, Outcome.of("", added)));
    }

    static String outcomes(List<Outcome> outcomes) throws IOException {
        return object(json -> {
            json.writeNumberField("total", outcomes.size());
            json.writeArrayFieldStart("added");
            for (Outcome outcome : outcomes) {
                json.writeStartObject();
                json.writeStringField("name", outcome.name());
                write(json, outcome);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Outcome outcome) throws IOException {
        json.writeStringField("outcome", outcome.outcome());
        if (outcome.article() > 0) {
            json.writeNumberField("article", outcome.article());
        } else {
            json.writeStringField("reason", outcome.reason());
        }
    }

    static String articles(Page<Article> page, int offset) throws IOException {
        return object(json -> {
            json.writeNumberField("total", page.total());
            json.writeNumberField("offset", offset);
            json.writeArrayFieldStart("articles");
            for (Article article : page.items()) {
                json.writeStartObject();
                json.writeNumberField("id", article.id());
                json.writeNumberField("version", article.version());
                json.writeStringField("title", article.title());
                json.writeStringField("url", article.url().orElse(null));
                json.writeStringField("outlet", article.outlet().orElse(null));
                json.writeStringField("published", article.published().orElse(null));
                json.writeStringField("author", article.author().orElse(null));
                json.writeStringField("language", article.language());
                json.writeNumberField("words", article.tokens());
                json.writeNumberField("anonymous", article.anonymous());
                json.writeNumberField("own_voice", article.ownVoice());
                json.writeStringField("added", article.added());
                json.writeArrayFieldStart("tags");
                for (String tag : article.tags()) {
                    json.writeString(tag);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    static String failures(Page<Failure> page, int offset) throws IOException {
        return object(json -> {
            json.writeNumberField("total", page.total());
            json.writeNumberField("offset", offset);
            json.writeArrayFieldStart("failures");
            for (Failure failure : page.items()) {
                json.writeStartObject();
                json.writeStringField("input", failure.input());
                json.writeStringField("reason", failure.reason());
                json.writeNumberField("attempts", failure.attempts());
                json.writeStringField("last", failure.last());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
