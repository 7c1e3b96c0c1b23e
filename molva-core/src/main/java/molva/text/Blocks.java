package molva.text;

import java.util.ArrayList;
import java.util.List;

/** Divides a plain text into blocks. */
final class Blocks {
    private Blocks() {}

    static Document divide(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                blocks.add(new Block(blocks.isEmpty() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH, new Span(start, end)));
            }
            start = end + 1;
        }
        return new Document(text, blocks, Metadata.of("ru"));
    }
}
