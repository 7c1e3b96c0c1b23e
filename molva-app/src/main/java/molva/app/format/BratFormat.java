package molva.app.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.text.Span;

/**
 * Brat standoff: source, cue and content as text-bound annotations (content may be discontinuous), each attribution as
 * an event on its cue with its kind and manner as attributes. Offsets are Unicode code points into the text beside it.
 */
final class BratFormat implements TextualFormat {
    @Override
    public String render(Analysis analysis, String name) {
        return new Standoff(analysis.document().text())
                .write(analysis.attributions().all());
    }

    @Override
    public Map<String, String> beside(Analysis analysis) {
        return Map.of(".txt", LoneSurrogates.replaced(analysis.document().text()));
    }

    /** One document's annotations as they grow. */
    private static final class Standoff {
        private final String text;
        private final CodePoints points;
        private final StringBuilder lines = new StringBuilder();
        private final Map<Integer, String> events = new HashMap<>();
        private int bounds;
        private int attributes;
        private int notes;
        private int relations;

        Standoff(String text) {
            this.text = text;
            points = new CodePoints(text);
        }

        String write(List<Attribution> attributions) {
            attributions.forEach(attribution -> events.put(attribution.id(), "E" + (events.size() + 1)));
            attributions.forEach(this::attribution);
            for (Attribution attribution : attributions) {
                relation("Relays", attribution, attribution.relays());
                relation("Within", attribution, attribution.parent());
            }
            return LoneSurrogates.replaced(lines.toString());
        }

        private void attribution(Attribution attribution) {
            String event = event(attribution.id());
            String cue = bound("Cue", List.of(attribution.cue()));
            List<String> parts = new ArrayList<>(List.of(event + "\tCue:" + cue));
            attribution.source().ifPresent(source -> parts.add("Source:" + bound("Source", List.of(source))));
            parts.add("Content:" + bound("Content", attribution.content()));
            lines.append(String.join(" ", parts)).append('\n');
            attribute("Kind", event, Names.of(attribution.kind()));
            attribute("Manner", event, Names.of(attribution.manner()));
            attribute("Stance", event, Names.of(attribution.stance()));
            if (!attribution.who().isEmpty()) {
                lines.append('#')
                        .append(++notes)
                        .append("\tAnnotatorNotes ")
                        .append(event)
                        .append('\t');
                lines.append(oneLine(attribution.who())).append('\n');
            }
        }

        private String event(int id) {
            return events.getOrDefault(id, "");
        }

        private String bound(String type, List<Span> spans) {
            String id = "T" + ++bounds;
            List<Span> pieces =
                    spans.stream().flatMap(span -> lines(span).stream()).toList();
            String offsets = pieces.stream()
                    .map(piece -> points.start(piece) + " " + points.end(piece))
                    .collect(Collectors.joining(";"));
            String words = pieces.stream().map(piece -> piece.in(text)).collect(Collectors.joining(" "));
            lines.append(id)
                    .append('\t')
                    .append(type)
                    .append(' ')
                    .append(offsets)
                    .append('\t');
            lines.append(oneLine(words)).append('\n');
            return id;
        }

        /** Brat holds no line break inside a stretch: a stretch over lines is one piece for each line. */
        private List<Span> lines(Span span) {
            List<Span> pieces = new ArrayList<>();
            int start = span.start();
            for (int i = span.start(); i <= span.end(); i++) {
                if (i == span.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                    if (i > start) {
                        pieces.add(new Span(start, i));
                    }
                    start = i + 1;
                }
            }
            return pieces.isEmpty() ? List.of(span) : pieces;
        }

        private void attribute(String name, String event, String value) {
            lines.append('A').append(++attributes).append('\t').append(name).append(' ');
            lines.append(event).append(' ').append(value).append('\n');
        }

        private void relation(String type, Attribution from, OptionalInt to) {
            if (to.isPresent()) {
                lines.append('R').append(++relations).append('\t').append(type);
                lines.append(" Arg1:").append(event(from.id())).append(" Arg2:").append(event(to.getAsInt()));
                lines.append('\n');
            }
        }

        private static String oneLine(String words) {
            return words.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        }
    }
}
