package molva.app.format;

import java.util.stream.Collectors;
import molva.Analysis;
import molva.attribution.Attribution;

/** Every attribution in a table, behind a line that opens it: for those who want to see all, or cannot point. */
final class AttributionTable {
    private static final int LONGEST_CONTENT = 160;

    private final Analysis analysis;
    private final Labels labels;
    private final Markup page;

    AttributionTable(Analysis analysis, Labels labels, Markup page) {
        this.analysis = analysis;
        this.labels = labels;
        this.page = page;
    }

    void write() {
        if (analysis.attributions().all().isEmpty()) {
            return;
        }
        page.open("details", "class", "all");
        page.element(
                "summary",
                labels.get("page.all") + ": "
                        + labels.number(analysis.attributions().all().size()));
        page.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", labels.get("page.all"));
        page.open("table").open("thead").open("tr");
        for (String column : new String[] {"page.source", "page.cue", "page.content", "page.rule", "page.confidence"}) {
            page.element("th", labels.get(column), "scope", "col");
        }
        page.close().close().open("tbody").line();
        analysis.attributions().all().forEach(this::row);
        page.close().close().close().close().line();
    }

    private void row(Attribution attribution) {
        String text = analysis.document().text();
        page.open("tr").open("th", "scope", "row", "class", "k-" + Names.of(attribution.kind()));
        page.element(
                "a",
                Integer.toString(attribution.id() + 1),
                "class",
                "number",
                "href",
                "#" + Names.attribution(attribution.id()));
        Symbols.use(attribution.kind(), page);
        page.element("span", labels.who(attribution), "class", "who");
        page.element("small", labels.describe(attribution)).close();
        page.element("td", attribution.cue().in(text), "class", "words", "lang", "ru");
        page.element("td", content(attribution, text), "class", "words", "lang", "ru");
        page.open("td").element("code", attribution.rule()).close();
        page.element("td", labels.percent(attribution.confidence()), "class", "figure");
        page.close().line();
    }

    private static String content(Attribution attribution, String text) {
        String content =
                attribution.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
        return Screen.fit(content, LONGEST_CONTENT);
    }
}
