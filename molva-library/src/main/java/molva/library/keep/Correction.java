package molva.library.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import molva.attribution.Attribution;
import molva.text.Span;

/**
 * What a person says the reading of an article should be. It stands beside the machine's reading and never changes it.
 *
 * @param id 0 until it is kept
 * @param version number of the version that it speaks of
 * @param subject the attribution that is wrong; empty where one was missing
 * @param said what it should be; empty where there is no attribution at all
 * @param editor who says so, {@code made} when (ISO 8601 in UTC)
 */
public record Correction(
        long id,
        long article,
        int version,
        Optional<Subject> subject,
        Optional<Said> said,
        String editor,
        String made,
        String note) {
    /** An attribution as a person reads it; spans are UTF-16 units. */
    public record Said(
            Optional<Span> source,
            Span cue,
            List<Span> content,
            Attribution.Manner manner,
            Attribution.Kind kind,
            String who,
            Attribution.Stance stance,
            Relayed relays) {
        public Said {
            content = joined(content);
            if (content.isEmpty()) {
                throw new IllegalArgumentException("an attribution must have content, cue at " + cue);
            }
        }

        /** In the order of the text; stretches that overlap or touch are one. */
        private static List<Span> joined(List<Span> content) {
            List<Span> joined = new ArrayList<>();
            for (Span span : content.stream().sorted().toList()) {
                if (!joined.isEmpty() && joined.getLast().end() >= span.start()) {
                    joined.add(joined.removeLast().union(span));
                } else {
                    joined.add(span);
                }
            }
            return List.copyOf(joined);
        }

        /** Where the last of its words end. */
        int end() {
            int end = Math.max(cue.end(), content.getLast().end());
            return Math.max(end, source.map(Span::end).orElse(0));
        }
    }

    public Correction {
        if (subject.isEmpty() && said.isEmpty()) {
            throw new IllegalArgumentException("a correction must name an attribution, say a new one, or both");
        }
    }

    /** What it speaks of, or adds; of one that is kept. */
    public Subject about() {
        return subject.orElseGet(() -> new Subject.Added(id));
    }

    /** The same, kept under {@code newId} at {@code when}. */
    Correction made(long newId, String when) {
        return new Correction(newId, article, version, subject, said, editor, when, note);
    }
}
