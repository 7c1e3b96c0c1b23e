package molva.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import molva.attribution.Attribution;
import molva.text.Span;

/**
 * An article with its voices drawn into it, for the eye: {@code ⟦1 …⟧} is the content of attribution 1, and below each
 * paragraph stands who says it and by what words we know.
 */
final class Picture {
    private Picture() {}

    static String of(String text, List<Attribution> attributions) {
        var marks = marks(attributions);
        var picture = new StringBuilder();
        int start = 0;
        for (String paragraph : text.split("\n", -1)) {
            int end = start + paragraph.length();
            if (!paragraph.isBlank()) {
                paragraph(picture, text, start, end, marks);
                cues(picture, text, new Span(start, end), attributions);
            }
            start = end + 1;
        }
        return picture.toString();
    }

    private static TreeMap<Integer, String> marks(List<Attribution> attributions) {
        List<Numbered> contents = new ArrayList<>();
        for (Attribution attribution : attributions) {
            attribution.content().forEach(span -> contents.add(new Numbered(attribution.id() + 1, span)));
        }
        var marks = new TreeMap<Integer, String>();
        contents.stream()
                .sorted((a, b) -> Integer.compare(b.span.length(), a.span.length()))
                .forEach(content -> marks.merge(content.span.start(), "⟦" + content.number + " ", String::concat));
        contents.stream()
                .sorted((a, b) -> Integer.compare(a.span.length(), b.span.length()))
                .forEach(content -> marks.merge(content.span.end(), "⟧", (old, close) -> close + old));
        return marks;
    }

    private static void paragraph(
            StringBuilder picture, String text, int start, int end, TreeMap<Integer, String> marks) {
        int done = start;
        for (var mark : marks.subMap(start, true, end, true).entrySet()) {
            picture.append(text, done, mark.getKey()).append(mark.getValue());
            done = mark.getKey();
        }
        picture.append(text, done, end).append('\n');
    }

    private static void cues(StringBuilder picture, String text, Span paragraph, List<Attribution> attributions) {
        String cues = attributions.stream()
                .filter(attribution -> paragraph.contains(attribution.cue()))
                .map(attribution -> "    " + line(text, attribution) + "\n")
                .collect(Collectors.joining());
        picture.append(cues).append('\n');
    }

    /** {@code 1 anonymous, indirect: инсайдеры [По сообщениям · инсайдеров]}. */
    static String line(String text, Attribution attribution) {
        String source = attribution.source().map(span -> " · " + span.in(text)).orElse("");
        String relays =
                attribution.relays().isPresent() ? " ← " + (attribution.relays().getAsInt() + 1) : "";
        return "%d%s %s, %s: %s [%s%s]"
                .formatted(
                        attribution.id() + 1,
                        relays,
                        attribution.kind().name().toLowerCase(Locale.ROOT),
                        attribution.manner().name().toLowerCase(Locale.ROOT),
                        attribution.who(),
                        attribution.cue().in(text),
                        source);
    }

    private record Numbered(int number, Span span) {}
}
