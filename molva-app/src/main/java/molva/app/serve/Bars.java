package molva.app.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import molva.app.format.Names;
import molva.attribution.Attribution;
import molva.library.keep.Count;
import molva.library.keep.Facet;

/**
 * Counts as bars of a chart, the longest as long as the chart.
 *
 * @param label of the chart, a key of {@link Words}
 */
public record Bars(String label, List<Bar> bars) {
    /**
     * @param look class that gives the colour of a kind of source; empty for none
     * @param length 0 to 100, at least 1
     * @param link where more of it is shown
     */
    public record Bar(String name, String look, long count, long length, String link) {}

    /** @param scope what asks for all that was counted in a query */
    static Bars of(Facet facet, List<Count> counts, String scope, Words words) {
        long most = counts.stream().mapToLong(Count::count).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (Count count : counts) {
            long length = Math.max(1, 100 * count.count() / most);
            bars.add(new Bar(
                    name(facet, count.name(), words),
                    look(facet, count.name()),
                    count.count(),
                    length,
                    link(facet, count.name(), scope, words)));
        }
        return new Bars("facet." + Names.of(facet), bars);
    }

    private static String name(Facet facet, String value, Words words) {
        return switch (facet) {
            case KIND -> words.kind(Attribution.Kind.valueOf(value.toUpperCase(Locale.ROOT)));
            case STANCE -> words.stance(Attribution.Stance.valueOf(value.toUpperCase(Locale.ROOT)));
            case MONTH -> words.month(value);
            case DAY -> words.day(value);
            case WHO, OUTLET, CUE -> words.shown(value);
        };
    }

    private static String look(Facet facet, String value) {
        return facet == Facet.KIND ? "k-" + value : "";
    }

    private static String link(Facet facet, String value, String scope, Words words) {
        return switch (facet) {
            case WHO -> Link.source(value);
            case OUTLET -> Link.outlet(value);
            case KIND, CUE, STANCE, MONTH, DAY ->
                Link.to("/search", "q", scope + " " + FacetList.clause(facet, value, words));
        };
    }
}
