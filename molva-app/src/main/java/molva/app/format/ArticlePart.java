package molva.app.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.profile.Finding;
import molva.profile.LoadedWord;
import molva.profile.Rule;
import molva.text.Span;

/** The article's blocks, each in a row with the voices heard in it and what it does not show. */
final class ArticlePart {
    private final Labels labels;
    private final Markup page;
    private final AttributionCard card;
    private final FindingLinks links;
    private final CodePoints points;
    private final Shade loaded;
    private final Shade found;
    private final Shade landed;
    /** Attributions whose note is on the page already; its first note is where links to it lead. */
    private final BitSet noted = new BitSet();

    private Map<Integer, Integer> lights = Map.of();

    ArticlePart(Analysis analysis, Labels labels, Markup page, Extras extras) {
        this.labels = labels;
        this.page = page;
        card = new AttributionCard(analysis, labels, page, extras);
        Highlight highlight = extras.highlight();
        points = new CodePoints(analysis.document().text());
        List<Span> judging =
                analysis.profile().loaded().stream().map(LoadedWord::span).toList();
        loaded = new Shade(judging, "span", "loaded", "");
        found = new Shade(highlight.words(), "mark", "", "");
        landed = new Shade(highlight.statement().stream().toList(), "span", "landed", "here");
        links = new FindingLinks(page, analysis.document().text());
    }

    void row(VoicedBlock block) {
        List<Attribution> attributions = block.attributions();
        lights = lights(attributions);
        String kind = Names.of(block.block().kind());
        page.open("div", "class", "row " + kind);
        page.open(tag(block), "class", "text", "data-start", start(block));
        block.runs().forEach(run -> run(run, block.text()));
        page.close();
        voices(attributions);
        findings(block.findings());
        page.close().line();
    }

    /** Where the block begins, in code points: what a script needs to tell where words in it stand. */
    private String start(VoicedBlock block) {
        return Integer.toString(points.start(block.block().span()));
    }

    /** The attributions that the run has a part in. */
    private static String of(Run run) {
        return Stream.of(run.within(), run.sourceOf(), run.cueOf())
                .flatMap(List::stream)
                .distinct()
                .map(attribution -> Names.attribution(attribution.id()))
                .collect(Collectors.joining(" "));
    }

    private static String tag(VoicedBlock block) {
        return switch (block.block().kind()) {
            case TITLE -> "h1";
            case HEADING -> "h2";
            case QUOTE -> "blockquote";
            case LEAD, PARAGRAPH, NOTE, COMMENT, BOILERPLATE -> "p";
        };
    }

    /** Numbers a row's attributions, so that the style sheet can light up all that belongs to one. */
    private static Map<Integer, Integer> lights(List<Attribution> attributions) {
        Map<Integer, Integer> lights = new HashMap<>();
        for (Attribution attribution : attributions) {
            if (lights.size() < StyleSheet.LIGHTS) {
                lights.put(attribution.id(), lights.size());
            }
        }
        return lights;
    }

    private void run(Run run, String text) {
        run.begin().forEach(this::sign);
        if (run.plain()) {
            words(run.span(), text);
        } else {
            page.open("span", "class", looks(run), "data-of", of(run));
            words(run.span(), text);
            page.close();
        }
    }

    /** Words of the text: the statement that the page is opened at, what was asked for, and loaded words stand out. */
    private void words(Span run, String text) {
        landed.write(
                run,
                page,
                part -> found.write(
                        part, page, words -> loaded.write(words, page, plain -> page.text(plain.in(text)))));
    }

    /** The mark and number that stand before what somebody says. */
    private void sign(Attribution attribution) {
        Integer light = lights.get(attribution.id());
        page.open(
                "a",
                "class",
                "sign " + card.kind(attribution) + (light == null ? "" : " p" + light),
                "data-of",
                Names.attribution(attribution.id()),
                "href",
                "#" + Names.attribution(attribution.id()),
                "aria-details",
                Names.attribution(attribution.id()),
                "aria-label",
                (attribution.id() + 1) + ", " + labels.who(attribution) + ": " + labels.kind(attribution.kind()));
        Symbols.use(attribution.kind(), page);
        page.text(Integer.toString(attribution.id() + 1)).close();
    }

    /** Class names: the part it plays, the nearest voice and the one round it, and which lights it belongs to. */
    private String looks(Run run) {
        StringJoiner looks = new StringJoiner(" ");
        if (!run.within().isEmpty()) {
            looks.add("content").add("in-" + Names.of(run.within().getLast().kind()));
        }
        if (run.within().size() > 1) {
            looks.add("nested")
                    .add("round-"
                            + Names.of(run.within().get(run.within().size() - 2).kind()));
        }
        run.cueOf().stream().findFirst().ifPresent(of -> looks.add("cue").add(card.kind(of)));
        if (!run.sourceOf().isEmpty()) {
            looks.add("source").add(card.kind(run.sourceOf().getFirst()));
        }
        run.subject().map(of -> lights.get(of.id())).ifPresent(light -> looks.add("p" + light));
        List<Attribution> all = new ArrayList<>(run.within());
        all.addAll(run.sourceOf());
        all.addAll(run.cueOf());
        all.stream()
                .distinct()
                .filter(of -> lights.containsKey(of.id()))
                .forEach(of -> looks.add("w" + lights.get(of.id())));
        return looks.toString();
    }

    private void voices(List<Attribution> attributions) {
        if (attributions.isEmpty()) {
            return;
        }
        page.open("ol", "class", "voices", "lang", labels.code(), "aria-label", labels.get("page.here"));
        for (Attribution attribution : attributions) {
            boolean first = !noted.get(attribution.id());
            noted.set(attribution.id());
            Integer light = lights.get(attribution.id());
            card.note(attribution, first, light == null ? "" : " n" + light + " w" + light);
        }
        page.close();
    }

    private void findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Map<Rule, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                .add(finding));
        page.open("ul", "class", "findings", "lang", labels.code(), "aria-label", labels.get("page.findings.here"));
        byRule.forEach((rule, of) -> {
            page.open("li");
            links.write(of, false);
            page.text(labels.rule(rule)).close();
        });
        page.close();
    }
}
