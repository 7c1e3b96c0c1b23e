package molva.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * JSON read into maps ({@code Map<String, Object>}), lists and strings; numbers and the like are the strings that they are
 * written as, {@code null} is the empty string. Depth, names and numbers are bounded by the parser.
 */
public final class JsonTree {
    public static final JsonFactory FACTORY = new JsonFactory();

    private JsonTree() {}

    /** @throws IOException if it is no JSON */
    public static Object parse(String json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            return read(parser);
        }
    }

    /** The value that the parser stands at; afterwards it stands at its last token. */
    public static Object read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                object.put(name, read(parser));
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> several = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                several.add(read(parser));
            }
            return several;
        }
        return token == null || token == JsonToken.VALUE_NULL ? "" : parser.getText();
    }

    /** A text; of an object its name, else its identifier; of several the texts with commas. */
    public static Optional<String> text(@Nullable Object value) {
        if (value instanceof String string) {
            return Optional.of(string.strip()).filter(text -> !text.isEmpty());
        }
        if (value instanceof Map<?, ?> object) {
            return text(object.get("name")).or(() -> text(object.get("@id")));
        }
        if (value instanceof List<?> several) {
            String names = several.stream()
                    .map(JsonTree::text)
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
            return Optional.of(names).filter(text -> !text.isEmpty());
        }
        return Optional.empty();
    }
}
