package molva.eval.attribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import molva.Pipeline;
import molva.attribution.Attribution;
import molva.text.Document;
import molva.text.Span;

/**
 * One attribution as the scores see it, marked by an annotator or by the analyser. Spans are UTF-16 units.
 *
 * @param relays the place, in its article's list, of the attribution that this carrier passes on
 * @param rule what gave it; empty for an annotator
 * @param confidence 0 to 1; 1 for an annotator
 */
public record Marking(
        Optional<Span> source,
        Span cue,
        List<Span> content,
        Attribution.Kind kind,
        Attribution.Manner manner,
        String who,
        OptionalInt relays,
        String rule,
        double confidence) {
    public Marking {
        content = List.copyOf(content);
    }

    /** What the analyser answers for {@code article}, in the order of the text. */
    static List<Marking> answers(Pipeline pipeline, GoldArticle article) {
        return pipeline.analyze(Document.of(article.text())).attributions().all().stream()
                .map(Marking::of)
                .toList();
    }

    static Marking of(Attribution attribution) {
        return new Marking(
                attribution.source(),
                attribution.cue(),
                attribution.content(),
                attribution.kind(),
                attribution.manner(),
                attribution.who(),
                attribution.relays(),
                attribution.rule(),
                attribution.confidence());
    }
}
