package molva.app.format;

import java.util.List;
import molva.Analysis;
import molva.text.Block;

/** What a page shows of one analysis: title, profile, article, all attributions. */
final class Sheet {
    private final Analysis analysis;
    private final String name;
    private final Labels labels;
    private final Markup page;
    private final Extras extras;

    Sheet(Analysis analysis, String name, Labels labels, Markup page, Extras extras) {
        this.analysis = analysis;
        this.name = name;
        this.labels = labels;
        this.page = page;
        this.extras = extras;
    }

    /** The article's title, or {@code name} where it has none. */
    static String title(Analysis analysis, String name) {
        return analysis.document()
                .metadata()
                .title()
                .or(() -> analysis.document().blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.TITLE)
                        .findFirst()
                        .map(block -> block.span().in(analysis.document().text())))
                .orElse(name);
    }

    void write() {
        List<VoicedBlock> blocks = VoicedText.of(analysis);
        ArticlePart article = new ArticlePart(analysis, labels, page, extras);
        Symbols.define(page);
        page.open("main", "id", "sheet").line();
        if (Labels.foreign(analysis)) {
            page.element("p", labels.get("page.foreign"), "class", "foreign").line();
        }
        analysis.document()
                .oddities()
                .forEach(oddity -> page.element("p", labels.oddity(oddity), "class", "oddity")
                        .line());
        int body = opening(blocks, article);
        List<String> tags = analysis.document().metadata().tags();
        if (!tags.isEmpty()) {
            page.element("p", labels.tags(tags), "class", "tags").line();
        }
        new ProfilePart(analysis, labels, page).summary();
        if (analysis.document().text().isBlank()) {
            page.element("p", labels.get("page.empty"), "class", "empty");
        }
        page.open("article", "lang", analysis.document().metadata().language()).line();
        blocks.subList(body, blocks.size()).forEach(article::row);
        page.close();
        new AttributionTable(analysis, labels, page).write();
        page.close().line();
    }

    /** Writes the title and the lead above the profile; answers with the index of the first block below it. */
    private int opening(List<VoicedBlock> blocks, ArticlePart article) {
        if (blocks.isEmpty() || blocks.getFirst().block().kind() != Block.Kind.TITLE) {
            page.open("div", "class", "row opening")
                    .element("h1", title(analysis, name), "class", "text")
                    .close()
                    .line();
            return 0;
        }
        int body = 1;
        while (body < blocks.size() && blocks.get(body).block().kind() == Block.Kind.LEAD) {
            body++;
        }
        String language = analysis.document().metadata().language();
        page.open("div", "class", "opening", "lang", language);
        blocks.subList(0, body).forEach(article::row);
        page.close().line();
        return body;
    }
}
