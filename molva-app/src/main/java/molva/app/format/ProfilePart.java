package molva.app.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.profile.Finding;
import molva.profile.Profile;
import molva.profile.Rule;

/** The profile at the top of the page: voices as a bar, who speaks most, what the text does not show, how to read it. */
final class ProfilePart {
    private static final int MOST_SOURCES = 8;

    private final Analysis analysis;
    private final Labels labels;
    private final Markup page;
    private final FindingLinks links;

    ProfilePart(Analysis analysis, Labels labels, Markup page) {
        this.analysis = analysis;
        this.labels = labels;
        this.page = page;
        links = new FindingLinks(page, analysis.document().text());
    }

    void summary() {
        page.open("section", "class", "summary", "aria-labelledby", "voices");
        page.element("h2", labels.get("page.voices"), "id", "voices");
        List<Map.Entry<Attribution.Kind, Double>> voices = Ranking.voices(analysis.profile());
        bar(voices);
        legend(voices);
        page.open("div", "class", "columns");
        sources();
        findings();
        page.close();
        new RegardsPart(analysis, labels, page).write();
        loaded();
        howToRead();
        page.close().line();
    }

    private void bar(List<Map.Entry<Attribution.Kind, Double>> voices) {
        String told = voices.stream()
                .map(voice -> labels.kind(voice.getKey()) + " " + labels.percent(voice.getValue()))
                .collect(Collectors.joining(", "));
        page.open("svg", "class", "bar", "role", "img", "aria-label", told, "width", "100%", "height", "32");
        double start = 0;
        for (Map.Entry<Attribution.Kind, Double> voice : voices) {
            segment(voice.getKey(), start, voice.getValue());
            start += voice.getValue();
        }
        page.close().line();
    }

    private void segment(Attribution.Kind kind, double start, double share) {
        page.open("g", "class", "k-" + Names.of(kind), Choices.ATTRIBUTE, chooses(kind));
        page.open("rect", "x", percent(start), "width", percent(share), "height", "32", "class", "segment")
                .close();
        if (share >= 0.03) {
            Symbols.use(kind, page, "x", percent(start), "y", "10", "width", "12", "height", "12");
        }
        page.close();
    }

    private String chooses(Attribution.Kind kind) {
        return Choices.of(kind, analysis.attributions().all());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }

    private void legend(List<Map.Entry<Attribution.Kind, Double>> voices) {
        page.open("ul", "class", "legend");
        for (Map.Entry<Attribution.Kind, Double> voice : voices) {
            Attribution.Kind kind = voice.getKey();
            page.open(
                    "li",
                    "class",
                    "k-" + Names.of(kind),
                    "data-kind",
                    Names.of(kind),
                    Choices.ATTRIBUTE,
                    chooses(kind));
            page.element("b", labels.percent(voice.getValue()));
            Symbols.use(kind, page);
            page.element("span", labels.kind(kind)).close();
        }
        page.close().line();
    }

    private void sources() {
        List<Profile.RankedSource> sources = analysis.profile().sources();
        page.open("div", "class", "sources").element("h2", labels.get("page.sources"));
        if (sources.isEmpty()) {
            page.element("p", labels.get("page.no-attributions"), "class", "none")
                    .close();
            return;
        }
        page.open("ol");
        sources.stream().limit(MOST_SOURCES).forEach(this::source);
        page.close();
        if (sources.size() > MOST_SOURCES) {
            page.open("details")
                    .element("summary", labels.get("page.sources.all") + ": " + sources.size())
                    .open("ol");
            sources.stream().skip(MOST_SOURCES).forEach(this::source);
            page.close().close();
        }
        page.close();
    }

    private void source(Profile.RankedSource source) {
        double share = (double) source.tokens() / Math.max(1, analysis.profile().tokens());
        page.open(
                "li",
                "class",
                "k-" + Names.of(source.kind()),
                "data-who",
                source.who(),
                Choices.ATTRIBUTE,
                Choices.of(source.ids()));
        Symbols.use(source.kind(), page);
        page.element(
                "span",
                labels.who(source.who(), source.kind()),
                "class",
                source.who().isEmpty() ? "who unnamed" : "who");
        page.element("span", labels.percent(share), "class", "figure");
        page.close().line();
    }

    private void findings() {
        Map<Rule, List<Finding>> byRule = new TreeMap<>();
        analysis.findings()
                .forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add(finding));
        page.open("div", "class", "unshown").element("h2", labels.get("page.findings"));
        if (byRule.isEmpty()) {
            page.element("p", labels.get("page.findings.none"), "class", "none");
        }
        page.open("ul");
        byRule.forEach((rule, findings) -> {
            page.open("li").text(labels.rule(rule) + " ");
            links.write(findings, true);
            page.open("cite")
                    .element("a", rule.standard(), "href", rule.address(), "rel", "noreferrer")
                    .close();
            page.close();
        });
        page.close().close();
    }

    private void loaded() {
        if (analysis.profile().loaded().isEmpty()) {
            return;
        }
        page.open("p", "class", "how").element("b", labels.get("page.loaded")).text(" ");
        for (String words : LoadedWording.of(analysis)) {
            page.element("span", words, "class", "loaded").text(" ");
        }
        page.close();
    }

    private void howToRead() {
        page.open("p", "class", "how").element("b", labels.get("page.legend")).text(" ");
        page.element("span", labels.get("page.legend.source"), "class", "source k-person")
                .text(" ");
        page.element("span", labels.get("page.legend.cue"), "class", "cue k-person")
                .text(" ");
        page.element("span", labels.get("page.legend.content"), "class", "content in-person")
                .text(" ");
        page.element("span", labels.get("page.legend.nested"), "class", "content in-anonymous nested round-person");
        page.close();
    }
}
