package molva.text;

import java.util.List;

/**
 * One article.
 *
 * @param text exactly as read
 * @param blocks over the text: ordered, disjoint, inside it
 * @param oddities what whoever reads it should know of its characters
 */
public record Document(String text, List<Block> blocks, Metadata metadata, List<Oddity> oddities) {
    public Document {
        oddities = List.copyOf(oddities);
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

    /** One with nothing odd about it. */
    public Document(String text, List<Block> blocks, Metadata metadata) {
        this(text, blocks, metadata, List.of());
    }

    /** The same, what it does not say of itself taken from {@code known}. */
    public Document filledFrom(Metadata known) {
        return new Document(text, blocks, metadata.filledFrom(known), oddities);
    }

    /** The same with what is odd about it. */
    public Document with(List<Oddity> found) {
        return new Document(text, blocks, metadata, found);
    }

    /** The document of a plain text; blocks and language are found out. */
    public static Document of(String text) {
        return of(text, Verdicts.NONE);
    }

    /** As {@link #of(String)}; {@code verdicts} hears which rule made each block what it is. */
    public static Document of(String text, Verdicts verdicts) {
        return new Document(text, Blocks.divide(text, verdicts), Metadata.of(Language.guess(text)));
    }

    /**
     * The document of a text that was drawn out of a page together with its blocks. The kinds that the page gave are
     * kept; its paragraphs are looked at once more, since a page seldom says which of them is a note or a lead.
     */
    public static Document drawn(String text, List<Block> blocks, Metadata metadata) {
        return new Document(text, Blocks.lookAtParagraphs(text, blocks), metadata.withLanguage(Language.guess(text)));
    }
}
