package molva.profile;

import molva.text.Span;

/** Evaluating or emotive wording in the author's own voice: {@code бездарный}, {@code вешать лапшу на уши}. */
public record LoadedWord(Span span, Shade shade) {
    /** Scorn or alarm; praise or uplift; pressing a claim home. */
    public enum Shade {
        NEGATIVE,
        POSITIVE,
        EMPHASIS
    }
}
