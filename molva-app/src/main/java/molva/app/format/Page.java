package molva.app.format;

import molva.Analysis;

/** The page of one analysis as it is written: head, masthead, sheet, footer. */
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
        page.open("html", "lang", labels.code()).line();
        head();
        page.open("body").line();
        masthead();
        Sheet sheet = new Sheet(analysis, name, labels, page, Extras.NONE);
        sheet.write();
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
        page.element("title", Screen.shown(Sheet.title(analysis, name)) + " · " + labels.get("page.kicker"))
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

    private void footer() {
        page.open("footer");
        page.element("p", labels.get("page.findings.note"));
        page.element("p", labels.get("page.made-by"), "class", "made-by");
        page.close().line();
    }
}
