package molva.app.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import molva.Analysis;
import molva.entity.Entity;
import molva.profile.Profile;
import molva.profile.Regard;
import molva.profile.Regards;

/** Who speaks about whom: sources to the left, those whom they name to the right, a line for each pair, and a table. */
final class RegardsPart {
    private static final int MOST_SOURCES = 8;
    private static final int MOST_NAMED = 10;
    /** Height of a row, in rem; the style sheet has it, too. */
    private static final double ROW = 1.75;

    private final Analysis analysis;
    private final Labels labels;
    private final Markup page;
    private final List<Regard> regards;

    RegardsPart(Analysis analysis, Labels labels, Markup page) {
        this.analysis = analysis;
        this.labels = labels;
        this.page = page;
        regards = Regards.of(analysis.profile(), analysis.attributions().all(), analysis.entities());
    }

    void write() {
        if (regards.isEmpty()) {
            return;
        }
        page.open("section", "class", "regards", "aria-labelledby", "regards");
        page.element("h2", labels.get("page.regards"), "id", "regards");
        List<Integer> sources = heaviest(regards, Side.SOURCE, MOST_SOURCES);
        List<Regard> drawn = regards.stream()
                .filter(regard -> sources.contains(regard.source()))
                .toList();
        List<Integer> named = opposite(heaviest(drawn, Side.ABOUT, MOST_NAMED), drawn, sources);
        page.open("div", "class", "ties");
        sources(sources);
        ties(drawn, sources, named);
        named(named);
        page.close();
        table();
        page.close().line();
    }

    private enum Side {
        SOURCE,
        ABOUT;

        int of(Regard regard) {
            return this == SOURCE ? regard.source() : regard.about();
        }
    }

    /** Those that stand in most attributions, the first of equals first. */
    private static List<Integer> heaviest(List<Regard> regards, Side side, int most) {
        Map<Integer, Integer> weights = new TreeMap<>();
        regards.forEach(
                regard -> weights.merge(side.of(regard), regard.attributions().size(), Integer::sum));
        return weights.entrySet().stream()
                .sorted(Comparator.comparingInt(weight -> -weight.getValue()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** In the order in which those who name them stand on the other side, so that few lines cross. */
    private static List<Integer> opposite(List<Integer> named, List<Regard> regards, List<Integer> sources) {
        Map<Integer, Double> places = new TreeMap<>();
        for (int entity : named) {
            places.put(
                    entity,
                    regards.stream()
                            .filter(regard -> regard.about() == entity)
                            .mapToInt(regard -> sources.indexOf(regard.source()))
                            .average()
                            .orElse(0));
        }
        List<Integer> ordered = new ArrayList<>(named);
        ordered.sort(Comparator.comparingDouble(places::get));
        return ordered;
    }

    private void sources(List<Integer> sources) {
        page.open("ul", "class", "speakers", "aria-label", labels.get("page.sources"));
        for (int place : sources) {
            Profile.RankedSource source = analysis.profile().sources().get(place);
            String who = labels.who(source.who(), source.kind());
            page.open(
                    "li",
                    "class",
                    "k-" + Names.of(source.kind()),
                    "title",
                    who,
                    Choices.ATTRIBUTE,
                    Choices.of(source.ids()));
            page.element("span", who, "class", source.who().isEmpty() ? "who unnamed" : "who");
            Symbols.use(source.kind(), page);
            page.close();
        }
        page.close();
    }

    private void named(List<Integer> named) {
        page.open("ul", "class", "named", "lang", "ru", "aria-label", labels.get("page.regards.about"));
        for (int entity : named) {
            String name = analysis.entities().all().get(entity).name();
            List<Integer> ids = regards.stream()
                    .filter(regard -> regard.about() == entity)
                    .flatMap(regard -> regard.attributions().stream())
                    .sorted()
                    .distinct()
                    .toList();
            page.open("li", "title", name, Choices.ATTRIBUTE, Choices.of(ids));
            page.element("span", name, "class", "who").close();
        }
        page.close();
    }

    private void ties(List<Regard> drawn, List<Integer> sources, List<Integer> named) {
        int rows = Math.max(sources.size(), named.size());
        String told = drawn.stream()
                .filter(regard -> named.contains(regard.about()))
                .map(regard -> who(regard) + " – " + about(regard))
                .collect(Collectors.joining("; "));
        page.open(
                "svg",
                "class",
                "lines",
                "role",
                "img",
                "aria-label",
                told,
                "viewBox",
                "0 0 100 " + 10 * rows,
                "preserveAspectRatio",
                "none",
                "height",
                rows * ROW + "rem");
        for (Regard regard : drawn) {
            if (named.contains(regard.about())) {
                tie(
                        regard,
                        middle(sources.indexOf(regard.source()), sources.size(), rows),
                        middle(named.indexOf(regard.about()), named.size(), rows));
            }
        }
        page.close();
    }

    /** Where a row of a list that stands in the middle of {@code rows} has its own middle, in tenths of a row. */
    private static int middle(int row, int size, int rows) {
        return 5 * (rows - size) + 10 * row + 5;
    }

    private void tie(Regard regard, int from, int to) {
        Profile.RankedSource source = analysis.profile().sources().get(regard.source());
        page.open(
                        "path",
                        "class",
                        "tie k-" + Names.of(source.kind()),
                        "d",
                        "M0 " + from + "C45 " + from + " 55 " + to + " 100 " + to,
                        "stroke-width",
                        Integer.toString(Math.min(6, regard.attributions().size() + 1)),
                        "vector-effect",
                        "non-scaling-stroke",
                        "data-of",
                        Choices.of(regard.attributions()))
                .close();
    }

    private String who(Regard regard) {
        Profile.RankedSource source = analysis.profile().sources().get(regard.source());
        return labels.who(source.who(), source.kind());
    }

    private String about(Regard regard) {
        Entity entity = analysis.entities().all().get(regard.about());
        return entity.name();
    }

    private void table() {
        page.open("details")
                .element("summary", labels.get("page.regards.table") + ": " + labels.number(regards.size()));
        page.open("table").open("thead").open("tr");
        for (String column : List.of("page.source", "page.regards.about", "page.all")) {
            page.element("th", labels.get(column), "scope", "col");
        }
        page.close().close().open("tbody").line();
        regards.forEach(this::row);
        page.close().close().close();
    }

    private void row(Regard regard) {
        Profile.RankedSource source = analysis.profile().sources().get(regard.source());
        page.open("tr").element("th", who(regard), "scope", "row", "class", "k-" + Names.of(source.kind()));
        page.element("td", about(regard), "lang", "ru").open("td");
        regard.attributions()
                .forEach(id -> page.element(
                                "a", Integer.toString(id + 1), "class", "number", "href", "#" + Names.attribution(id))
                        .text(" "));
        page.close().close().line();
    }
}
