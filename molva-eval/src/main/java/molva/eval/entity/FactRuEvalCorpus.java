package molva.eval.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import molva.entity.NameLabel.Kind;
import molva.text.Span;

/** factRuEval-2016: {@code NAME.objects} made of {@code NAME.spans} of {@code NAME.txt}. */
final class FactRuEvalCorpus {
    private static final Map<String, Kind> TYPES = Map.of(
            "Person", Kind.PERSON,
            "Org", Kind.ORGANIZATION,
            "Location", Kind.PLACE,
            "LocOrg", Kind.PLACE);

    /** Every this manyth article is held out. */
    private static final int PARTS = 5;

    /** Held-out articles that NEREL's train part has too, where they are learnt from: measured on by nobody. */
    private static final Set<String> LEARNT_ELSEWHERE = Set.of("book_124");

    private FactRuEvalCorpus() {}

    /** Four articles of five, in the order of their names: to learn from. */
    static List<NamedText> learnt(Path folder) throws IOException {
        return part(folder, false);
    }

    /** The fifth article of each five: to measure on. */
    static List<NamedText> heldOut(Path folder) throws IOException {
        return part(folder, true).stream()
                .filter(text -> !LEARNT_ELSEWHERE.contains(text.name()))
                .toList();
    }

    private static List<NamedText> part(Path folder, boolean heldOut) throws IOException {
        List<Path> texts = files(folder, ".txt");
        List<NamedText> part = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if ((i % PARTS == PARTS - 1) == heldOut) {
                part.add(read(texts.get(i)));
            }
        }
        return part;
    }

    /** All files of the held-out articles that are read. */
    static List<Path> heldOutFiles(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (NamedText text : heldOut(folder)) {
            for (String ending : List.of(".objects", ".spans", ".txt")) {
                files.add(folder.resolve(text.name() + ending));
            }
        }
        return files;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static NamedText read(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".txt", "");
        String text = Files.readString(file);
        Map<String, Span> spans = new HashMap<>();
        for (String[] cells : rows(file.resolveSibling(name + ".spans"))) {
            int start = text.offsetByCodePoints(0, Integer.parseInt(cells[2]));
            spans.put(cells[0], new Span(start, text.offsetByCodePoints(start, Integer.parseInt(cells[3]))));
        }
        List<NamedText.Name> names = new ArrayList<>();
        for (String[] cells : rows(file.resolveSibling(name + ".objects"))) {
            Kind kind = TYPES.get(cells[1]);
            List<Span> parts = Stream.of(cells)
                    .skip(2)
                    .filter(spans::containsKey)
                    .map(spans::get)
                    .sorted()
                    .toList();
            if (kind != null && !parts.isEmpty()) {
                int end = parts.stream().mapToInt(Span::end).max().orElseThrow();
                names.add(new NamedText.Name(new Span(parts.getFirst().start(), end), kind));
            }
        }
        return new NamedText(name, text, names);
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split("#", 2)[0].strip())
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+"))
                .toList();
    }
}
