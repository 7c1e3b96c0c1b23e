package molva.app.format;

import java.util.List;
import molva.Analysis;
import molva.text.Block;

/** The page of one analysis as it is written: head, title, profile, article, all attributions. */
final class Page {
    private final Analysis analysis;
    private final String name;
    private final Labels labels;
    private final StyleSheet style;
    private final Markup page = new Markup();

    Page(Analysis analysis, String name, Labels labels, StyleSheet style) {
        this.analysis = analysis;
        this.name = name;
        this.labels = labels;
        this.style = style;
    }

    String write() {
        List<VoicedBlock> blocks = VoicedText.of(analysis);
        ArticlePart article = new ArticlePart(analysis, labels, page);
        ProfilePart profile = new ProfilePart(analysis, labels, page);
        page.open("html", "lang", labels.code()).line();
        head();
        page.open("body").line();
        Symbols.define(page);
        masthead();
        page.open("main").line();
        if (Labels.foreign(analysis)) {
            page.element("p", labels.get("page.foreign"), "class", "foreign").line();
        }
        int body = opening(blocks, article);
        profile.summary();
        if (analysis.document().text().isBlank()) {
            page.element("p", labels.get("page.empty"), "class", "empty");
        }
        page.open("article", "lang", analysis.document().metadata().language()).line();
        blocks.subList(body, blocks.size()).forEach(article::row);
        page.close();
        new AttributionTable(analysis, labels, page).write();
        page.close().line();
        footer();
        return page.toString();
    }

    private void head() {
        page.open("head").line().single("meta", "charset", "utf-8").line();
        page.single("meta", "http-equiv", "Content-Security-Policy", "content", style.policy())
                .line();
        page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.single("meta", "name", "referrer", "content", "no-referrer").line();
        page.single("meta", "name", "color-scheme", "content", "light dark").line();
        page.element("title", Screen.shown(title()) + " · " + labels.get("page.kicker"))
                .line();
        page.style(style.text()).line().close().line();
    }

    private void masthead() {
        page.open("header", "class", "masthead");
        page.element("strong", labels.get("page.name"), "class", "wordmark");
        page.element("span", labels.get("page.kicker"), "class", "kicker");
        page.element("span", name, "class", "file");
        page.close().line();
    }

    /** Writes the title and the lead above the profile; answers with the index of the first block below it. */
    private int opening(List<VoicedBlock> blocks, ArticlePart article) {
        if (blocks.isEmpty() || blocks.getFirst().block().kind() != Block.Kind.TITLE) {
            page.open("div", "class", "row opening")
                    .element("h1", title(), "class", "text")
                    .close()
                    .line();
            return 0;
        }
        int body = 1;
        while (body < blocks.size() && blocks.get(body).block().kind() == Block.Kind.LEAD) {
            body++;
        }
        page.open(
                "div",
                "class",
                "opening",
                "lang",
                analysis.document().metadata().language());
        blocks.subList(0, body).forEach(article::row);
        page.close().line();
        return body;
    }

    private String title() {
        return analysis.document()
                .metadata()
                .title()
                .or(() -> analysis.document().blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.TITLE)
                        .findFirst()
                        .map(block -> block.span().in(analysis.document().text())))
                .orElse(name);
    }

    private void footer() {
        page.open("footer");
        page.element("p", labels.get("page.findings.note"));
        page.element("p", labels.get("page.made-by"), "class", "made-by");
        page.close().line();
    }
}
