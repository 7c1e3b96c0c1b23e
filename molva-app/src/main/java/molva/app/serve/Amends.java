package molva.app.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import molva.app.format.Hand;
import molva.attribution.Attribution;
import molva.library.keep.Corrected;
import molva.library.keep.Correction;
import molva.library.keep.KeptArticle;
import molva.text.Span;

/**
 * One correction as the page tells it.
 *
 * @param sort {@code added}, {@code removed}, {@code changed} or {@code confirmed}
 * @param who whose attribution it is about, {@code words} its content
 * @param changes what is different from the machine's reading
 */
public record Amends(Correction correction, String sort, String who, String words, List<Change> changes) {
    /** One thing that was read as {@code before} and is {@code after}; a label tells which. */
    public record Change(String label, String before, String after) {}

    public Amends {
        changes = List.copyOf(changes);
    }

    static List<Amends> of(KeptArticle kept, Words words) {
        String text = kept.machine().document().text();
        return kept.corrections().stream()
                .map(correction -> of(correction, kept, text, words))
                .toList();
    }

    /** How each attribution of the reading that is shown can be corrected, and who has. */
    static List<Hand> hands(Opened opened, Words words) {
        if (!opened.correctable()) {
            return List.of();
        }
        List<Hand> hands = new ArrayList<>();
        for (Corrected.Origin origin : opened.kept().orElseThrow().corrected().origins()) {
            String address = Link.to("", "correct", Target.name(origin)) + "#a" + (hands.size() + 1);
            String told = origin.correction()
                    .map(by -> words.shown(by.editor()) + ", "
                            + words.day(by.made().substring(0, 10)))
                    .orElse("");
            hands.add(new Hand(address, told));
        }
        return hands;
    }

    private static Amends of(Correction correction, KeptArticle kept, String text, Words words) {
        OptionalInt id = correction.attribution();
        Optional<Attribution> before =
                id.isPresent() ? Optional.of(kept.machine().attributions().all().get(id.getAsInt())) : Optional.empty();
        Optional<Correction.Said> after = correction.said();
        List<Change> changes =
                after.map(said -> changes(before, said, text, words)).orElse(List.of());
        String sort =
                before.isEmpty() ? "added" : after.isEmpty() ? "removed" : changes.isEmpty() ? "confirmed" : "changed";
        String who = before.map(read -> words.labels().who(read))
                .orElseGet(() -> after.map(said -> words.labels().who(said.who(), said.kind()))
                        .orElse(""));
        List<Span> content = before.map(Attribution::content)
                .orElseGet(() -> after.map(Correction.Said::content).orElse(List.of()));
        return new Amends(correction, sort, words.shown(who), Panel.said(content, text), changes);
    }

    private static List<Change> changes(Optional<Attribution> before, Correction.Said after, String text, Words words) {
        List<Change> changes = new ArrayList<>();
        add(
                changes,
                "source",
                before.flatMap(Attribution::source).map(span -> Panel.said(List.of(span), text)),
                after.source().map(span -> Panel.said(List.of(span), text)).orElse(""));
        add(
                changes,
                "cue",
                before.map(read -> Panel.said(List.of(read.cue()), text)),
                Panel.said(List.of(after.cue()), text));
        add(
                changes,
                "content",
                before.map(read -> Panel.said(read.content(), text)),
                Panel.said(after.content(), text));
        add(changes, "who", before.map(read -> words.shown(read.who())), words.shown(after.who()));
        add(changes, "kind", before.map(read -> words.kind(read.kind())), words.kind(after.kind()));
        add(changes, "manner", before.map(read -> words.manner(read.manner())), words.manner(after.manner()));
        add(changes, "stance", before.map(read -> words.stance(read.stance())), words.stance(after.stance()));
        return changes;
    }

    private static void add(List<Change> changes, String label, Optional<String> before, String after) {
        String was = before.orElse("");
        if (!was.equals(after)) {
            changes.add(new Change(label, was, after));
        }
    }
}
