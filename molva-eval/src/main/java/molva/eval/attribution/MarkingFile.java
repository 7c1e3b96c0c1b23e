package molva.eval.attribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import molva.attribution.Attribution;
import molva.text.Span;

/** Attributions as JSON: spans are {@code [start, end]} or {@code {start, end}} in Unicode code points. */
final class MarkingFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private MarkingFile() {}

    /** @throws IOException if the file cannot be read or does not hold attributions of {@code text} */
    static List<Marking> read(Path file, String text) throws IOException {
        CodePoints points = new CodePoints(text);
        List<Marking> markings = new ArrayList<>();
        try {
            for (JsonNode node : JSON.readTree(Files.readString(file)).required("attributions")) {
                markings.add(marking(node, points));
            }
        } catch (JsonProcessingException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException(file + " does not hold the attributions of its text: " + e.getMessage(), e);
        }
        return markings;
    }

    private static Marking marking(JsonNode node, CodePoints points) {
        List<Span> content = new ArrayList<>();
        node.required("content").forEach(stretch -> content.add(span(stretch, points)));
        JsonNode source = node.path("source");
        return new Marking(
                source.isMissingNode() || source.isNull() ? Optional.empty() : Optional.of(span(source, points)),
                span(node.required("cue"), points),
                content,
                Attribution.Kind.valueOf(node.required("kind").asText().toUpperCase(Locale.ROOT)),
                Attribution.Manner.valueOf(node.required("manner").asText().toUpperCase(Locale.ROOT)),
                node.path("who").asText(""),
                relays(node.path("relays")),
                node.path("rule").asText(""),
                node.path("confidence").asDouble(1));
    }

    private static OptionalInt relays(JsonNode node) {
        return node.isTextual() ? OptionalInt.of(Integer.parseInt(node.asText().substring(1))) : OptionalInt.empty();
    }

    private static Span span(JsonNode node, CodePoints points) {
        boolean pair = node.isArray();
        return new Span(
                points.unit((pair ? node.required(0) : node.required("start")).asInt()),
                points.unit((pair ? node.required(1) : node.required("end")).asInt()));
    }

    /** Writes {@code markings} of {@code text} so that {@link #read} and other readers of the format take them. */
    static void write(Path file, String text, List<Marking> markings) throws IOException {
        CodePoints points = new CodePoints(text);
        ObjectNode root = JSON.createObjectNode();
        ArrayNode all = root.putArray("attributions");
        for (int i = 0; i < markings.size(); i++) {
            Marking marking = markings.get(i);
            ObjectNode node = all.addObject().put("id", "a" + i);
            marking.source()
                    .ifPresentOrElse(span -> put(node.putArray("source"), span, points), () -> node.putNull("source"));
            put(node.putArray("cue"), marking.cue(), points);
            ArrayNode content = node.putArray("content");
            marking.content().forEach(span -> put(content.addArray(), span, points));
            node.put("kind", lower(marking.kind()));
            node.put("manner", lower(marking.manner()));
            node.put("who", marking.who());
            marking.relays()
                    .ifPresentOrElse(relayed -> node.put("relays", "a" + relayed), () -> node.putNull("relays"));
        }
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root));
    }

    private static void put(ArrayNode array, Span span, CodePoints points) {
        array.add(points.point(span.start())).add(points.point(span.end()));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
