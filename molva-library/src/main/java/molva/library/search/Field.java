package molva.library.search;

import java.util.Map;
import java.util.Optional;

/** What can be asked of a statement by name, in Russian and English: {@code кто:Подоляка}, {@code who:Подоляка}. */
enum Field {
    WHO,
    ABOUT,
    CUE,
    KIND,
    MANNER,
    STANCE,
    OUTLET,
    AFTER,
    BEFORE,
    FINDING;

    private static final Map<String, Field> NAMES = Map.ofEntries(
            Map.entry("who", WHO),
            Map.entry("кто", WHO),
            Map.entry("about", ABOUT),
            Map.entry("о", ABOUT),
            Map.entry("об", ABOUT),
            Map.entry("cue", CUE),
            Map.entry("слово", CUE),
            Map.entry("kind", KIND),
            Map.entry("вид", KIND),
            Map.entry("manner", MANNER),
            Map.entry("манера", MANNER),
            Map.entry("stance", STANCE),
            Map.entry("отношение", STANCE),
            Map.entry("outlet", OUTLET),
            Map.entry("издание", OUTLET),
            Map.entry("after", AFTER),
            Map.entry("после", AFTER),
            Map.entry("с", AFTER),
            Map.entry("before", BEFORE),
            Map.entry("до", BEFORE),
            Map.entry("finding", FINDING),
            Map.entry("замечание", FINDING));

    static Optional<Field> named(String lower) {
        return Optional.ofNullable(NAMES.get(lower));
    }
}
