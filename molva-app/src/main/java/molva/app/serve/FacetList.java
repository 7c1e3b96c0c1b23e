package molva.app.serve;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import molva.app.format.Names;
import molva.attribution.Attribution;
import molva.library.keep.Count;
import molva.library.keep.Facet;

/**
 * What statements that were found have in common, as links that ask for less or for more.
 *
 * @param label of the facet, a key of {@link Words}
 */
public record FacetList(String label, List<Choice> choices) {
    private static final List<Facet> ORDER = List.of(Facet.KIND, Facet.WHO, Facet.OUTLET, Facet.STANCE, Facet.MONTH);

    /** @param chosen whether the query asks for it already; the link takes it out then */
    public record Choice(String name, long count, String link, boolean chosen) {}

    static List<FacetList> of(Map<Facet, List<Count>> facets, String query, String sort, Words words) {
        List<FacetList> lists = new ArrayList<>();
        for (Facet facet : ORDER) {
            List<Choice> choices = facets.getOrDefault(facet, List.of()).stream()
                    .sorted(facet == Facet.MONTH ? Comparator.comparing(Count::name) : (one, other) -> 0)
                    .map(count -> choice(facet, count, query, sort, words))
                    .toList();
            if (!choices.isEmpty()) {
                lists.add(new FacetList("facet." + Names.of(facet), choices));
            }
        }
        return lists;
    }

    private static Choice choice(Facet facet, Count count, String query, String sort, Words words) {
        String clause = clause(facet, count.name(), words);
        String padded = " " + query + " ";
        boolean chosen = padded.contains(" " + clause + " ");
        String asked = chosen ? padded.replace(" " + clause + " ", " ") : query + " " + clause;
        return new Choice(
                shown(facet, count.name(), words),
                count.count(),
                Link.to("/search", "q", asked.strip(), "sort", sort),
                chosen);
    }

    /** What asks for such statements in a query. */
    static String clause(Facet facet, String value, Words words) {
        return switch (facet) {
            case KIND -> words.get("query.kind") + ":" + words.get("query.kind." + value);
            case STANCE -> words.get("query.stance") + ":" + words.get("query.stance." + value);
            case WHO -> words.clause("query.who", value);
            case OUTLET -> words.clause("query.outlet", value);
            case CUE -> words.clause("query.cue", value);
            case MONTH ->
                words.get("query.after") + ":" + value + " " + words.get("query.before") + ":"
                        + YearMonth.parse(value).plusMonths(1);
            case DAY -> words.get("query.after") + ":" + value;
        };
    }

    private static String shown(Facet facet, String value, Words words) {
        return switch (facet) {
            case KIND -> words.kind(Attribution.Kind.valueOf(value.toUpperCase(Locale.ROOT)));
            case STANCE -> words.stance(Attribution.Stance.valueOf(value.toUpperCase(Locale.ROOT)));
            case MONTH -> words.month(value);
            case WHO, OUTLET, CUE, DAY -> words.shown(value);
        };
    }
}
