package molva.app.format;

import java.util.List;
import java.util.stream.Collectors;
import molva.attribution.Attribution;

/** What a part of the page chooses when it is clicked: attributions, for the script to leave bright. */
final class Choices {
    static final String ATTRIBUTE = "data-chooses";

    private Choices() {}

    /** {@code a1 a4}; a dash where it is nobody's but the author's. */
    static String of(List<Integer> ids) {
        return ids.isEmpty() ? "-" : ids.stream().map(Names::attribution).collect(Collectors.joining(" "));
    }

    static String of(Attribution.Kind kind, List<Attribution> all) {
        return of(all.stream()
                .filter(attribution -> attribution.kind() == kind)
                .map(Attribution::id)
                .toList());
    }
}
