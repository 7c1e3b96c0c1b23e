package molva.library.keep;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import molva.attribution.Attribution;
import molva.text.Span;

/**
 * What an article states and on whose word: an attribution, or a sentence in the author's own voice.
 *
 * @param attribution id of the attribution in the article's analysis; empty for the author's own voice
 * @param who the source's fullest name; empty for hearsay, the author and sources that are not named
 * @param source the words that name the source; empty where there are none, likewise {@code cue}
 * @param content what is stated; stretches apart are joined by {@code …}
 * @param span from its first to its last character in the text, UTF-16 units
 * @param findings ids of the rules of sourcing that it does not show to be kept
 * @param article the article it stands in
 */
public record Statement(
        long id,
        OptionalInt attribution,
        String who,
        Attribution.Kind kind,
        Attribution.Manner manner,
        Attribution.Stance stance,
        String source,
        String cue,
        String content,
        String rule,
        double confidence,
        Span span,
        List<String> findings,
        Origin article) {
    /** Which article a statement stands in. */
    public record Origin(long id, String title, Optional<String> outlet, Optional<String> day, Optional<String> url) {}

    public Statement {
        findings = List.copyOf(findings);
    }
}
