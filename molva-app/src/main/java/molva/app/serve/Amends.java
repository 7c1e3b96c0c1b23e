package molva.app.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import molva.app.format.Hand;
import molva.attribution.Attribution;
import molva.library.keep.Corrected;
import molva.library.keep.Correction;
import molva.library.keep.KeptArticle;
import molva.library.keep.Relayed;
import molva.library.keep.Subject;
import molva.text.Span;

/**
 * One correction as the page tells it.
 *
 * @param sort {@code added}, {@code removed}, {@code changed} or {@code confirmed}
 * @param who whose attribution it is about, {@code words} its content
 * @param changes what is different from the machine's reading; of what was added, from what was said of it before
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
            String address = Link.to("", "correct", origin.subject().name()) + "#a" + (hands.size() + 1);
            String told = origin.correction()
                    .map(by -> words.shown(by.editor()) + ", "
                            + words.day(by.made().substring(0, 10)))
                    .orElse("");
            hands.add(new Hand(address, told));
        }
        return hands;
    }

    private static Amends of(Correction correction, KeptArticle kept, String text, Words words) {
        Optional<Correction.Said> before = before(correction, kept);
        Optional<Correction.Said> after = correction.said();
        List<Change> changes = after.map(said -> changes(before, said, new Telling(kept, text, words)))
                .orElse(List.of());
        String sort =
                before.isEmpty() ? "added" : after.isEmpty() ? "removed" : changes.isEmpty() ? "confirmed" : "changed";
        Optional<Correction.Said> either = before.or(() -> after);
        String who =
                either.map(said -> words.labels().who(said.who(), said.kind())).orElse("");
        List<Span> content = either.map(Correction.Said::content).orElse(List.of());
        return new Amends(correction, sort, words.shown(who), Panel.said(content, text), changes);
    }

    /** What the machine has read, or what was said before of an addition. */
    private static Optional<Correction.Said> before(Correction correction, KeptArticle kept) {
        return switch (correction.about()) {
            case Subject.Machine read ->
                Optional.of(said(kept.machine().attributions().all().get(read.id())));
            case Subject.Added added ->
                kept.corrections().stream()
                        .filter(one -> one.about().equals(added) && one.id() < correction.id())
                        .flatMap(one -> one.said().stream())
                        .reduce((earlier, later) -> later);
        };
    }

    private static Correction.Said said(Attribution read) {
        OptionalInt relayed = read.relays();
        return new Correction.Said(
                read.source(),
                read.cue(),
                read.content(),
                read.manner(),
                read.kind(),
                read.who(),
                read.stance(),
                relayed.isPresent() ? new Relayed.Of(new Subject.Machine(relayed.getAsInt())) : new Relayed.Nobodys());
    }

    /** How the parts of what is said are told. */
    private record Telling(KeptArticle kept, String text, Words words) {
        String source(Correction.Said said) {
            return said.source().map(span -> Panel.said(List.of(span), text)).orElse("");
        }

        String relays(Correction.Said said) {
            return said.relays() instanceof Relayed.Of of
                    ? new Target(Optional.of(of.subject()))
                            .attribution(kept)
                            .map(relayed -> Panel.told(relayed, text, words))
                            .orElse("")
                    : words.get("correct.relays.none");
        }
    }

    private static List<Change> changes(Optional<Correction.Said> before, Correction.Said after, Telling telling) {
        String text = telling.text();
        Words words = telling.words();
        List<Change> changes = new ArrayList<>();
        add(changes, "source", before, after, telling::source);
        add(changes, "cue", before, after, said -> Panel.said(List.of(said.cue()), text));
        add(changes, "content", before, after, said -> Panel.said(said.content(), text));
        add(changes, "who", before, after, said -> words.shown(said.who()));
        add(changes, "kind", before, after, said -> words.kind(said.kind()));
        add(changes, "manner", before, after, said -> words.manner(said.manner()));
        add(changes, "stance", before, after, said -> words.stance(said.stance()));
        if (!(after.relays() instanceof Relayed.AsRead)) {
            add(changes, "relays", before, after, telling::relays);
        }
        return changes;
    }

    private static void add(
            List<Change> changes,
            String label,
            Optional<Correction.Said> before,
            Correction.Said after,
            Function<Correction.Said, String> part) {
        String was = before.map(part).orElse("");
        String is = part.apply(after);
        if (!was.equals(is)) {
            changes.add(new Change(label, was, is));
        }
    }
}
