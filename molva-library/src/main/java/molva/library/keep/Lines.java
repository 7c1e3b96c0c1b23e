package molva.library.keep;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import molva.text.Oddity;

/** Lists as one column holds them, a line each. */
final class Lines {
    private Lines() {}

    static String ofTags(List<String> tags) {
        return lines(tags, tag -> tag);
    }

    static List<String> tags(String column) {
        return column.lines().toList();
    }

    /** {@code MIXED 3 Мoсква} */
    static String ofOddities(List<Oddity> oddities) {
        return lines(oddities, oddity -> oddity.kind() + " " + oddity.count() + " " + oddity.example());
    }

    /** @throws RuntimeException if the column is damaged */
    static List<Oddity> oddities(String column) {
        return column.lines().map(Lines::oddity).toList();
    }

    private static Oddity oddity(String line) {
        String[] parts = line.split(" ", 3);
        return new Oddity(Oddity.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), Integer.parseInt(parts[1]), parts[2]);
    }

    private static <T> String lines(List<T> parts, Function<T, String> line) {
        return parts.stream()
                .map(part -> Storable.text(line.apply(part).lines().collect(Collectors.joining(" "))))
                .collect(Collectors.joining("\n"));
    }
}
