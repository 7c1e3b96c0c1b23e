package molva.app.format;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.StringJoiner;
import molva.Analysis;
import molva.attribution.Attribution;

/** What the page tells of one attribution: a line in the margin, and all of it when asked. */
final class AttributionCard {
    private final Analysis analysis;
    private final Labels labels;
    private final Markup page;

    AttributionCard(Analysis analysis, Labels labels, Markup page) {
        this.analysis = analysis;
        this.labels = labels;
        this.page = page;
    }

    String kind(Attribution attribution) {
        return "k-" + Names.of(attribution.kind());
    }

    /** @param first whether links to the attribution lead here */
    void note(Attribution attribution, boolean first, String lights) {
        String id = first ? Names.attribution(attribution.id()) : "";
        page.open(
                "li",
                "class",
                "note " + kind(attribution) + lights,
                "id",
                id,
                "data-of",
                Names.attribution(attribution.id()),
                "data-kind",
                Names.of(attribution.kind()),
                "data-who",
                attribution.who());
        page.open("span", "class", "line");
        page.element("span", Integer.toString(attribution.id() + 1), "class", "number");
        Symbols.use(attribution.kind(), page);
        page.element("span", labels.who(attribution), "class", attribution.who().isEmpty() ? "who unnamed" : "who");
        if (!first) {
            page.element("span", " " + labels.get("page.continued"), "class", "continued");
        }
        page.close();
        detail(attribution);
        page.close();
    }

    private void detail(Attribution attribution) {
        String text = analysis.document().text();
        page.open("div", "class", "detail");
        page.element("p", labels.who(attribution), "class", "name");
        page.element("p", labels.describe(attribution), "class", "sort");
        page.open("dl");
        attribution.source().ifPresent(source -> fact("page.source-words", Labels.quoted(source.in(text))));
        fact("page.cue", Labels.quoted(attribution.cue().in(text)));
        attribution.relays().ifPresent(of -> fact("page.relays", other(of)));
        attribution.relays().ifPresent(of -> fact("page.chain", chain(attribution)));
        attribution.parent().ifPresent(of -> fact("page.within", other(of)));
        fact("page.rule", attribution.rule());
        fact("page.confidence", labels.percent(attribution.confidence()));
        page.close().close();
    }

    /** {@code Подоляка ← Аль Капоне}: who passes on whose words, back to who said them; never longer than all of them. */
    private String chain(Attribution attribution) {
        StringJoiner chain = new StringJoiner(" ← ").add(labels.who(attribution));
        BitSet seen = new BitSet();
        OptionalInt next = attribution.relays();
        while (next.isPresent() && !seen.get(next.getAsInt())) {
            seen.set(next.getAsInt());
            Attribution relayed = analysis.attributions().all().get(next.getAsInt());
            chain.add(labels.who(relayed));
            next = relayed.relays();
        }
        return chain.toString();
    }

    private String other(int id) {
        return (id + 1) + " · " + labels.who(analysis.attributions().all().get(id));
    }

    private void fact(String label, String value) {
        page.element("dt", labels.get(label)).element("dd", value);
    }
}
