package molva.golden;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import molva.attribution.Attribution;
import molva.text.Span;

/** Attributions as brat standoff, laid out as {@code molva read --format brat} does; offsets are Unicode code points. */
final class Standoff {
    private final String text;
    private final StringBuilder lines = new StringBuilder();
    private int bounds;
    private int attributes;
    private int notes;
    private int relations;

    private Standoff(String text) {
        this.text = text;
    }

    static String of(String text, List<Attribution> attributions) {
        var standoff = new Standoff(text);
        attributions.forEach(standoff::attribution);
        attributions.forEach(standoff::relations);
        return standoff.lines.toString();
    }

    private void attribution(Attribution attribution) {
        String event = event(attribution.id());
        String parts = event + "\tCue:" + bound("Cue", List.of(attribution.cue()));
        if (attribution.source().isPresent()) {
            parts += " Source:" + bound("Source", List.of(attribution.source().get()));
        }
        parts += " Content:" + bound("Content", attribution.content());
        lines.append(parts).append('\n');
        attribute("Kind", event, attribution.kind());
        attribute("Manner", event, attribution.manner());
        attribute("Stance", event, attribution.stance());
        if (!attribution.who().isEmpty()) {
            line("#" + ++notes, "AnnotatorNotes " + event + "\t" + attribution.who());
        }
    }

    private void relations(Attribution attribution) {
        attribution.relays().ifPresent(to -> relation("Relays", attribution.id(), to));
        attribution.parent().ifPresent(to -> relation("Within", attribution.id(), to));
    }

    private String bound(String type, List<Span> spans) {
        String id = "T" + ++bounds;
        String offsets = spans.stream()
                .map(span -> points(span.start()) + " " + points(span.end()))
                .collect(Collectors.joining(";"));
        String words = spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
        line(id, type + " " + offsets + "\t" + words);
        return id;
    }

    private int points(int position) {
        return text.codePointCount(0, position);
    }

    private void attribute(String name, String event, Enum<?> value) {
        line("A" + ++attributes, name + " " + event + " " + value.name().toLowerCase(Locale.ROOT));
    }

    private void relation(String type, int from, int to) {
        line("R" + ++relations, type + " Arg1:" + event(from) + " Arg2:" + event(to));
    }

    private void line(String id, String rest) {
        lines.append(id).append('\t').append(rest).append('\n');
    }

    private static String event(int id) {
        return "E" + (id + 1);
    }
}
