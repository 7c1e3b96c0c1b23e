package molva.app.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Lays JSON out for people and {@code diff}: a line for each field of the root and for each record in its lists. */
final class LineARecord implements PrettyPrinter {
    /** How many objects and lists are open; what lies deeper than a root field's own values stays on its line. */
    private int depth;

    private boolean ownLines() {
        return depth <= 2;
    }

    private void line(JsonGenerator json) throws IOException {
        json.writeRaw(ownLines() ? "\n" + "  ".repeat(depth) : " ");
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        if (ownLines()) {
            line(json);
        }
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        line(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        if (ownLines()) {
            line(json);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        line(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        end(json, values, ']');
    }

    private void end(JsonGenerator json, int values, char bracket) throws IOException {
        boolean lines = ownLines() && values > 0;
        depth--;
        if (lines) {
            line(json);
        }
        json.writeRaw(bracket);
    }
}
