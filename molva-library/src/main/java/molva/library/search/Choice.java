package molva.library.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import molva.attribution.Attribution;
import molva.library.search.QueryException.Reason;
import molva.profile.Rule;

/** Values of the fields that have only a few, by their Russian and English names. */
final class Choice {
    private static final Map<String, String> RUSSIAN = Map.ofEntries(
            Map.entry("человек", "person"),
            Map.entry("роль", "role"),
            Map.entry("организация", "organization"),
            Map.entry("сми", "media"),
            Map.entry("документ", "document"),
            Map.entry("аноним", "anonymous"),
            Map.entry("анонимный", "anonymous"),
            Map.entry("группа", "group"),
            Map.entry("слух", "hearsay"),
            Map.entry("молва", "hearsay"),
            Map.entry("автор", "author"),
            Map.entry("прямая", "direct"),
            Map.entry("пересказ", "indirect"),
            Map.entry("смешанная", "mixed"),
            Map.entry("нейтрально", "neutral"),
            Map.entry("принимает", "endorsing"),
            Map.entry("сомневается", "distancing"),
            Map.entry("отрицает", "denying"));

    private Choice() {}

    /** @throws QueryException if the field knows no such value */
    static String of(Field field, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        String name = RUSSIAN.getOrDefault(lower, lower);
        boolean known = switch (field) {
            case KIND -> has(Attribution.Kind.values(), name);
            case MANNER -> has(Attribution.Manner.values(), name);
            case STANCE -> has(Attribution.Stance.values(), name);
            case FINDING ->
                Arrays.stream(Rule.values()).anyMatch(rule -> rule.id().equals(name));
            case WHO, ABOUT, CUE, OUTLET, AFTER, BEFORE -> true;
        };
        if (!known) {
            throw new QueryException(
                    reason(field),
                    value,
                    "there is no " + field.name().toLowerCase(Locale.ROOT) + " called “" + value + "”; there are: "
                            + names(field));
        }
        return name;
    }

    private static Reason reason(Field field) {
        return switch (field) {
            case KIND -> Reason.NO_KIND;
            case MANNER -> Reason.NO_MANNER;
            case STANCE -> Reason.NO_STANCE;
            case FINDING -> Reason.NO_FINDING;
            case AFTER, BEFORE -> Reason.NO_DAY;
            case WHO, ABOUT, CUE, OUTLET -> Reason.NO_NAME;
        };
    }

    private static boolean has(Enum<?>[] values, String name) {
        return Arrays.stream(values).anyMatch(value -> name(value).equals(name));
    }

    private static String names(Field field) {
        return switch (field) {
            case KIND -> names(Attribution.Kind.values());
            case MANNER -> names(Attribution.Manner.values());
            case STANCE -> names(Attribution.Stance.values());
            case FINDING -> Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.joining(", "));
            case WHO, ABOUT, CUE, OUTLET, AFTER, BEFORE -> "any";
        };
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Choice::name).collect(Collectors.joining(", "));
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
