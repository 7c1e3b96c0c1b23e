package molva.text;

/** A stretch of the document with one function in the article. Blocks are ordered and disjoint. */
public record Block(Kind kind, Span span) {
    /** What a block is in its article. {@code QUOTE}: a block quotation with no marks of its own. */
    public enum Kind {
        TITLE,
        LEAD,
        HEADING,
        PARAGRAPH,
        QUOTE,
        NOTE,
        COMMENT,
        BOILERPLATE
    }
}
