package molva.eval.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import molva.entity.NameLabel.Kind;
import molva.text.Span;

/** An article with its names as an annotator marked them; {@code names} are in order and disjoint. */
record NamedText(String name, String text, List<Name> names) {
    /** {@code ORGANIZATION} holds outlets too, which the corpora do not tell apart. */
    record Name(Span span, Kind kind) {}

    NamedText {
        names = outermost(names);
    }

    /** Of names that overlap the longest stays: {@code [министерство обороны [России]]}. */
    private static List<Name> outermost(List<Name> names) {
        List<Name> longestFirst = names.stream()
                .sorted(Comparator.comparingInt((Name name) -> -name.span.length())
                        .thenComparing(Name::span)
                        .thenComparing(Name::kind))
                .toList();
        List<Name> kept = new ArrayList<>();
        for (Name name : longestFirst) {
            if (kept.stream().noneMatch(other -> other.span.overlaps(name.span))) {
                kept.add(name);
            }
        }
        kept.sort(Comparator.comparing(Name::span));
        return List.copyOf(kept);
    }
}
