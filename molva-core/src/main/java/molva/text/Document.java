package molva.text;

import java.util.List;

/** One article: its text exactly as read, and its blocks over that text (ordered, disjoint, inside the text). */
public record Document(String text, List<Block> blocks, Metadata metadata) {
    public Document {
        blocks = List.copyOf(blocks);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException("blocks must be ordered, disjoint and inside the text of length "
                        + text.length() + ", got " + block + " after position " + end);
            }
            end = block.span().end();
        }
    }

    /** The document of a plain text; blocks and language are found out. */
    public static Document of(String text) {
        return of(text, Verdicts.NONE);
    }

    /** As {@link #of(String)}; {@code verdicts} hears which rule made each block what it is. */
    public static Document of(String text, Verdicts verdicts) {
        return new Document(text, Blocks.divide(text, verdicts), Metadata.of(Language.guess(text)));
    }
}
