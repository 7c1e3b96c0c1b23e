package molva.attribution;

import molva.text.Span;

/** A stretch in quotation marks (marks included) or a block quotation, and what the marks are there for. */
public record Quotation(Span span, Use use) {
    /** Somebody's words; irony or distance; a name or title; a term or word as word. */
    public enum Use {
        SPEECH,
        SCARE,
        TITLE,
        TERM
    }
}
