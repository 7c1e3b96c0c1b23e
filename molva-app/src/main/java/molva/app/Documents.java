package molva.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import molva.text.Document;

/** Bytes to documents. */
final class Documents {
    private Documents() {}

    static Document read(Path path) throws IOException {
        return decode(Files.readAllBytes(path));
    }

    static Document read(InputStream in) throws IOException {
        return decode(in.readAllBytes());
    }

    private static Document decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Document.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
