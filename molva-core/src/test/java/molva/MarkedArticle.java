package molva;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import molva.attribution.Attribution;
import molva.attribution.Attributions;
import molva.attribution.Quotation;
import molva.entity.Entities;
import molva.entity.Entity;
import molva.entity.Mention;
import molva.morphology.Morphology;
import molva.morphology.Tag;
import molva.morphology.Words;
import molva.text.Document;
import molva.text.Segmenter;
import molva.text.Span;
import molva.text.Verdicts;

/**
 * An article with its attributions written into the text, so that no offset is ever counted by hand:
 *
 * <pre>
 * [1q По сообщениям] [1s инсайдеров], [1c встреча прошла жёстче].
 * ===
 * 1 anonymous indirect инсайдеры
 * </pre>
 *
 * A mark is {@code [} with a number and {@code s} (source), {@code q} (cue) or {@code c} (content), several joined by a
 * comma where they share their words, then a space; {@code ]} closes the innermost. {@code [@p1 …]} is a mention of
 * entity 1, a person ({@code o} organization, {@code l} location, {@code m} media). What stands in «…» is a quotation.
 * The lines below {@code ===} give
 * number, kind, manner, {@code relays=} and {@code stance=} where there are any, and who.
 */
public record MarkedArticle(Document document, Words words, Entities entities, Attributions attributions) {
    private static final Pattern MARK = Pattern.compile("\\[((?:\\d+[sqc](?:,\\d+[sqc])*)|@[polm]\\d+) ");
    private static final Morphology MORPHOLOGY = Morphology.load();

    public static MarkedArticle of(String marked) {
        int end = marked.indexOf("\n===\n");
        String body = end < 0 ? marked : marked.substring(0, end + 1);
        List<String> notes =
                end < 0 ? List.of() : marked.substring(end + 5).strip().lines().toList();
        var marks = Marks.read(body);
        Document document = Document.of(marks.text.toString());
        Words words = MORPHOLOGY.analyze(new Segmenter().segment(document, Verdicts.NONE), Verdicts.NONE);
        return new MarkedArticle(document, words, entities(marks, words), attributions(marks, notes));
    }

    private static Attributions attributions(Marks marks, List<String> notes) {
        List<Note> all = new ArrayList<>();
        notes.stream().filter(line -> !line.isBlank()).map(Note::read).forEach(all::add);
        if (all.size() != marks.cues.size()) {
            throw new IllegalArgumentException("cues marked: " + marks.cues.keySet() + ", notes: " + all);
        }
        all.sort(Comparator.comparing((Note note) -> marks.cues.get(note.number)));
        Map<Integer, Integer> ids = new TreeMap<>();
        all.forEach(note -> ids.put(note.number, ids.size()));
        List<Attribution> attributions = new ArrayList<>();
        for (Note note : all) {
            attributions.add(attribution(marks, note, ids, all));
        }
        return new Attributions(quotations(marks.text), attributions);
    }

    /** Every stretch in «…», outermost first where they are nested. */
    private static List<Quotation> quotations(CharSequence text) {
        List<Quotation> quotations = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '«') {
                open.push(i);
            } else if (text.charAt(i) == '»' && !open.isEmpty()) {
                quotations.add(new Quotation(new Span(open.pop(), i + 1), Quotation.Use.SPEECH));
            }
        }
        quotations.sort(Comparator.comparing(Quotation::span));
        return quotations;
    }

    private static Attribution attribution(Marks marks, Note note, Map<Integer, Integer> ids, List<Note> all) {
        List<Span> content = marks.contents.getOrDefault(note.number, List.of());
        Span cue = marks.cues.get(note.number);
        return new Attribution(
                ids.get(note.number),
                Optional.ofNullable(marks.sources.get(note.number)),
                cue,
                content.stream().sorted().toList(),
                note.manner,
                note.kind,
                note.who,
                OptionalInt.empty(),
                note.relays.isPresent() ? OptionalInt.of(ids.get(note.relays.getAsInt())) : OptionalInt.empty(),
                parent(marks, note, cue, ids, all),
                note.stance,
                "hand.marked",
                1);
    }

    private static OptionalInt parent(Marks marks, Note note, Span cue, Map<Integer, Integer> ids, List<Note> all) {
        return all.stream()
                .filter(other -> other.number != note.number)
                .filter(other -> marks.contents.get(other.number).stream().anyMatch(span -> span.contains(cue)))
                .min(Comparator.comparingInt(other -> marks.contents.get(other.number).stream()
                        .mapToInt(Span::length)
                        .sum()))
                .map(other -> OptionalInt.of(ids.get(other.number)))
                .orElse(OptionalInt.empty());
    }

    private static Entities entities(Marks marks, Words words) {
        List<Entity> all = new ArrayList<>();
        marks.mentions.forEach((name, spans) -> {
            Entity.Type type = switch (name.charAt(0)) {
                case 'p' -> Entity.Type.PERSON;
                case 'o' -> Entity.Type.ORGANIZATION;
                case 'l' -> Entity.Type.LOCATION;
                default -> Entity.Type.MEDIA;
            };
            int id = all.size();
            List<Mention> mentions = spans.stream()
                    .sorted()
                    .map(span -> new Mention(
                            span,
                            words.segmentation().tokenAt(span.start()),
                            words.segmentation().tokenAt(span.end() - 1) + 1,
                            type,
                            Mention.Form.NAME,
                            id))
                    .toList();
            String first = mentions.getFirst().span().in(marks.text);
            all.add(new Entity(id, type, first, Tag.Gender.NONE, mentions));
        });
        return Entities.of(all);
    }

    /** One line below the text. */
    private record Note(
            int number,
            Attribution.Kind kind,
            Attribution.Manner manner,
            OptionalInt relays,
            Attribution.Stance stance,
            String who) {
        static Note read(String line) {
            String[] parts = line.strip().split(" ", -1);
            int next = 3;
            OptionalInt relays = OptionalInt.empty();
            Attribution.Stance stance = Attribution.Stance.NEUTRAL;
            for (; next < parts.length && parts[next].contains("="); next++) {
                String value = parts[next].substring(parts[next].indexOf('=') + 1);
                if (parts[next].startsWith("relays=")) {
                    relays = OptionalInt.of(Integer.parseInt(value));
                } else {
                    stance = Attribution.Stance.valueOf(value.toUpperCase(Locale.ROOT));
                }
            }
            return new Note(
                    Integer.parseInt(parts[0]),
                    Attribution.Kind.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                    Attribution.Manner.valueOf(parts[2].toUpperCase(Locale.ROOT)),
                    relays,
                    stance,
                    String.join(" ", List.of(parts).subList(next, parts.length)));
        }
    }

    /** The text without its marks, and what they marked. */
    private static final class Marks {
        final StringBuilder text = new StringBuilder();
        final Map<Integer, Span> sources = new TreeMap<>();
        final Map<Integer, Span> cues = new TreeMap<>();
        final Map<Integer, List<Span>> contents = new TreeMap<>();
        final Map<String, List<Span>> mentions = new TreeMap<>();

        private record Open(String names, int start) {}

        static Marks read(String marked) {
            var marks = new Marks();
            Deque<Open> open = new ArrayDeque<>();
            Matcher mark = MARK.matcher(marked);
            for (int i = 0; i < marked.length(); i++) {
                if (marked.charAt(i) == '[' && mark.region(i, marked.length()).lookingAt()) {
                    open.push(new Open(mark.group(1), marks.text.length()));
                    i = mark.end() - 1;
                } else if (marked.charAt(i) == ']' && !open.isEmpty()) {
                    Open closed = open.pop();
                    marks.close(closed.names, new Span(closed.start, marks.text.length()));
                } else {
                    marks.text.append(marked.charAt(i));
                }
            }
            if (!open.isEmpty()) {
                throw new IllegalArgumentException("a mark is not closed: " + open);
            }
            return marks;
        }

        private void close(String names, Span span) {
            if (names.startsWith("@")) {
                mentions.computeIfAbsent(names.substring(1), key -> new ArrayList<>())
                        .add(span);
                return;
            }
            for (String name : names.split(",", -1)) {
                int number = Integer.parseInt(name.substring(0, name.length() - 1));
                switch (name.charAt(name.length() - 1)) {
                    case 's' -> once(sources.put(number, span), name);
                    case 'q' -> once(cues.put(number, span), name);
                    default ->
                        contents.computeIfAbsent(number, key -> new ArrayList<>())
                                .add(span);
                }
            }
        }

        private static void once(Object before, String name) {
            if (before != null) {
                throw new IllegalArgumentException("marked twice: " + name);
            }
        }
    }
}
