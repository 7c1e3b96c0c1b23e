package molva.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import molva.attribution.Attribution;
import molva.text.Span;
import molva.text.Verdicts;

/** Gathers findings, and tells {@link Verdicts} what each rule decided. For one article and one thread. */
final class Findings {
    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::span).thenComparing(Finding::rule);

    private final Verdicts verdicts;
    private final List<Finding> all = new ArrayList<>();

    Findings(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** The text does not show what {@code rule} asks for of {@code attribution}, whose {@code span} is to be marked. */
    void add(Rule rule, Attribution attribution, Span span) {
        add(rule, OptionalInt.of(attribution.id()), span);
    }

    /** The text does not show what {@code rule} asks for at {@code span}, in the author's own voice. */
    void add(Rule rule, Span span) {
        add(rule, OptionalInt.empty(), span);
    }

    private void add(Rule rule, OptionalInt attribution, Span span) {
        all.add(new Finding(rule, attribution, span));
        verdicts.say(name(rule), span.start(), span.end(), "not shown");
    }

    /** The text shows it: {@code why}. */
    void shown(Rule rule, Span span, String why) {
        verdicts.say(name(rule), span.start(), span.end(), "shown: " + why);
    }

    List<Finding> inOrder() {
        all.sort(BY_PLACE);
        return List.copyOf(all);
    }

    private static String name(Rule rule) {
        return "finding." + rule.id();
    }
}
