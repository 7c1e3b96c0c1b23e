package molva.app.format;

import java.util.List;
import java.util.stream.Collectors;
import molva.Analysis;
import molva.attribution.Attribution;

/** What the page tells of one attribution: a line in the margin, and all of it when asked. */
final class AttributionCard {
    private final Analysis analysis;
    private final Labels labels;
    private final Markup page;
    private final Extras extras;
    private final Chains chains;

    AttributionCard(Analysis analysis, Labels labels, Markup page, Extras extras) {
        this.analysis = analysis;
        this.labels = labels;
        this.page = page;
        this.extras = extras;
        chains = new Chains(analysis.attributions().all());
    }

    String kind(Attribution attribution) {
        return "k-" + Names.of(attribution.kind());
    }

    /** @param first whether links to the attribution lead here */
    void note(Attribution attribution, boolean first, String lights) {
        page.open(
                "li",
                "class",
                "note " + kind(attribution) + lights,
                "id",
                first ? Names.attribution(attribution.id()) : "",
                "data-of",
                Names.attribution(attribution.id()),
                "data-kind",
                Names.of(attribution.kind()),
                "data-who",
                attribution.who());
        line(attribution, first);
        detail(attribution, first);
        page.close();
    }

    private void line(Attribution attribution, boolean first) {
        page.open("span", "class", "line");
        page.element("span", Integer.toString(attribution.id() + 1), "class", "number");
        Symbols.use(attribution.kind(), page);
        page.open("span", "class", attribution.who().isEmpty() ? "who unnamed" : "who");
        List<Attribution> chain = chains.to(attribution);
        if (chain.size() > 1) {
            page.element("span", names(chain.subList(0, chain.size() - 1)) + " ← ", "class", "via");
        }
        page.text(labels.who(attribution)).close();
        if (!first) {
            page.element("span", " " + labels.get("page.continued"), "class", "continued");
        }
        page.close();
    }

    private void detail(Attribution attribution, boolean first) {
        String text = analysis.document().text();
        page.open("div", "class", "detail");
        page.element("p", labels.who(attribution), "class", "name");
        page.element("p", labels.describe(attribution), "class", "sort");
        page.open("dl");
        attribution.source().ifPresent(source -> fact("page.source-words", Labels.quoted(source.in(text))));
        fact("page.cue", Labels.quoted(attribution.cue().in(text)));
        attribution.relays().ifPresent(of -> fact("page.relays", other(of)));
        attribution.parent().ifPresent(of -> fact("page.within", other(of)));
        List<Attribution> chain = chains.through(attribution);
        if (chain.size() > 1) {
            fact("page.chain", names(chain));
        }
        fact("page.rule", attribution.rule());
        fact("page.confidence", labels.percent(attribution.confidence()));
        extras.hand(attribution)
                .filter(hand -> !hand.told().isEmpty())
                .ifPresent(hand -> fact("page.corrected", hand.told()));
        page.close();
        if (first) {
            extras.hand(attribution).ifPresent(hand -> correct(attribution, hand));
        }
        page.close();
    }

    private void correct(Attribution attribution, Hand hand) {
        String what = labels.get("page.correct");
        String which = (attribution.id() + 1) + ", " + labels.who(attribution);
        page.open("p", "class", "hand");
        page.element("a", what, "class", "correct", "href", hand.address(), "aria-label", what + ": " + which);
        page.close();
    }

    /** {@code Подоляка ← Аль Капоне}. */
    private String names(List<Attribution> chain) {
        return chain.stream().map(labels::who).collect(Collectors.joining(" ← "));
    }

    private String other(int id) {
        return (id + 1) + " · " + labels.who(analysis.attributions().all().get(id));
    }

    private void fact(String label, String value) {
        page.element("dt", labels.get(label)).element("dd", value);
    }
}
