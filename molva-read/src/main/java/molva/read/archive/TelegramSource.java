package molva.read.archive;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import molva.read.json.JsonTree;
import molva.text.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * The posts of a chat or channel that the desktop program exported ({@code result.json}). The channel is the outlet; the
 * author of a forward is where it comes from. Positions are the numbers of the posts. Service messages and posts with
 * no words are passed over.
 */
final class TelegramSource implements Source {
    private final JsonParser parser;
    private final String name;
    private final Opening opening;
    private Optional<String> channel = Optional.empty();
    private boolean inMessages;
    private long position;

    TelegramSource(InputStream in, String name, Opening opening) throws IOException {
        this.parser = JsonTree.FACTORY.createParser(in);
        this.name = name;
        this.opening = opening;
    }

    @Override
    public Optional<Held> next() throws IOException {
        while (inMessages || findMessages()) {
            if (parser.nextToken() == JsonToken.END_ARRAY) {
                inMessages = false;
            } else if (JsonTree.read(parser) instanceof Map<?, ?> message) {
                Optional<Held> held = held(message);
                if (held.isPresent()) {
                    return held;
                }
            }
        }
        return Optional.empty();
    }

    /** Goes on to the next list of messages; an export of everything has one for each chat. */
    private boolean findMessages() throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token != JsonToken.FIELD_NAME) {
                continue;
            }
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (field.equals("messages") && value == JsonToken.START_ARRAY) {
                inMessages = true;
                return true;
            }
            if (field.equals("name") && value == JsonToken.VALUE_STRING) {
                channel = Optional.of(parser.getText());
            }
        }
        return false;
    }

    private Optional<Held> held(Map<?, ?> message) {
        String words = words(message.get("text"));
        if (!"message".equals(message.get("type")) || words.isBlank()) {
            return Optional.empty();
        }
        String number = String.valueOf(message.get("id"));
        position = number.matches("\\d{1,18}") ? Long.parseLong(number) : position + 1;
        Metadata known = new Metadata(
                Optional.empty(),
                Optional.empty(),
                channel,
                JsonTree.text(message.get("date")),
                JsonTree.text(message.get("forwarded_from")).or(() -> JsonTree.text(message.get("author"))),
                "und");
        return Optional.of(opening.text(name + ":" + number, position, words, known));
    }

    /** A text, or a list of texts and of objects that hold one: links, bold words. */
    private static String words(@Nullable Object text) {
        if (text instanceof List<?> parts) {
            return parts.stream().map(TelegramSource::words).collect(Collectors.joining());
        }
        return text instanceof Map<?, ?> part ? words(part.get("text")) : text instanceof String words ? words : "";
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
