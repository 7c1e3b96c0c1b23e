package molva.app.format;

import molva.Analysis;

/** One page that needs nothing but itself: the article with its voices, its profile, and findings in the margin. */
final class HtmlFormat implements TextualFormat {
    private static final StyleSheet STYLE = new StyleSheet();

    private final Labels labels;

    HtmlFormat(Look.Language language) {
        labels = new Labels(language);
    }

    @Override
    public String render(Analysis analysis, String name) {
        return LoneSurrogates.replaced(new Page(analysis, name, labels, STYLE).write());
    }
}
