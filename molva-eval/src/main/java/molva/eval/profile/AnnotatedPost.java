package molva.eval.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import molva.text.Span;

/**
 * A post of the UNLP 2025 shared task, with the techniques that its annotators saw and the stretches they marked for all
 * of them together.
 */
record AnnotatedPost(String text, Set<String> techniques, List<Span> marked) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<AnnotatedPost> read(Path file) throws IOException {
        List<AnnotatedPost> posts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            posts.add(of(JSON.readTree(line)));
        }
        return posts;
    }

    private static AnnotatedPost of(JsonNode post) {
        String text = post.get("content").asText();
        Set<String> techniques = new TreeSet<>();
        post.path("techniques").forEach(technique -> techniques.add(technique.asText()));
        List<Span> marked = new ArrayList<>();
        for (JsonNode span : post.path("trigger_words")) {
            marked.add(new Span(
                    unit(text, span.get(0).asInt()), unit(text, span.get(1).asInt())));
        }
        return new AnnotatedPost(text, techniques, marked);
    }

    /** The UTF-16 unit of a code point; some stretches of the corpus end one past their text. */
    private static int unit(String text, int codePoint) {
        return text.offsetByCodePoints(0, Math.min(codePoint, text.codePointCount(0, text.length())));
    }
}
