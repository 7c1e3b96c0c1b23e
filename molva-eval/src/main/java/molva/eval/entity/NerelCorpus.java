package molva.eval.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import molva.entity.NameLabel.Kind;
import molva.text.Span;

/** NEREL 1.1: brat standoff, {@code NAME.ann} beside {@code NAME.txt}, with nested names of 29 types. */
final class NerelCorpus {
    private static final Map<String, Kind> TYPES = Map.of(
            "PERSON", Kind.PERSON,
            "ORGANIZATION", Kind.ORGANIZATION,
            "COUNTRY", Kind.PLACE,
            "CITY", Kind.PLACE,
            "STATE_OR_PROVINCE", Kind.PLACE,
            "DISTRICT", Kind.PLACE,
            "LOCATION", Kind.PLACE,
            "FACILITY", Kind.FACILITY);

    private NerelCorpus() {}

    /** The articles of a folder in the order of their names. */
    static List<NamedText> read(Path folder) throws IOException {
        List<NamedText> texts = new ArrayList<>();
        for (Path file : files(folder)) {
            if (file.toString().endsWith(".ann")) {
                String name = file.getFileName().toString().replace(".ann", "");
                String text = Files.readString(folder.resolve(name + ".txt"));
                texts.add(new NamedText(name, text, names(Files.readAllLines(file), text)));
            }
        }
        return texts;
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".ann") || file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** {@code T1<tab>PERSON 10 23<tab>Юрий Подоляка}; names in several stretches, {@code 10 13;20 25}, are left out. */
    private static List<NamedText.Name> names(List<String> lines, String text) {
        List<NamedText.Name> names = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (!line.startsWith("T") || cells.length < 3 || cells[1].contains(";")) {
                continue;
            }
            String[] place = cells[1].split(" ");
            Kind kind = TYPES.get(place[0]);
            if (kind != null) {
                int start = text.offsetByCodePoints(0, Integer.parseInt(place[1]));
                int end = text.offsetByCodePoints(0, Integer.parseInt(place[2]));
                names.add(new NamedText.Name(new Span(start, end), kind));
            }
        }
        return names;
    }
}
