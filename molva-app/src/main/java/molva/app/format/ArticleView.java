package molva.app.format;

import molva.Analysis;

/** The article with its voices as a part of a larger page: the same that {@link HtmlFormat} writes as a whole one. */
public final class ArticleView {
    private static final StyleSheet STYLE = new StyleSheet();

    private static final int LONGEST_QUOTED = 240;

    private ArticleView() {}

    /** The sheet as HTML, escaped throughout: marks of the kinds, then {@code main}. */
    public static String render(Analysis analysis, String name, Labels labels, Extras extras) {
        Markup part = Markup.part();
        new Sheet(analysis, name, labels, part, extras).write();
        return LoneSurrogates.replaced(part.toString());
    }

    /** The article's title, or {@code name} where it has none; nothing in it steers how a page is shown. */
    public static String title(Analysis analysis, String name) {
        return LoneSurrogates.replaced(Screen.shown(Sheet.title(analysis, name)));
    }

    /** Words from outside as a page may show them: nothing in them steers how it is shown. */
    public static String shown(String words) {
        return LoneSurrogates.replaced(Screen.shown(words));
    }

    /** The same over several lines, with as many code points as it had. */
    public static String lines(String words) {
        return LoneSurrogates.replaced(Screen.lines(words));
    }

    /** {@code words} in quotation marks, as a page may show them, cut where they are long. */
    public static String quoted(String words) {
        return Labels.quoted(Screen.fit(shown(words), LONGEST_QUOTED));
    }

    /** The marks of the kinds, unseen, for {@code <use href="#mark-person">} to show; the sheet has them already. */
    public static String marks() {
        Markup part = Markup.part();
        Symbols.define(part);
        return part.toString();
    }

    /** The style sheet that the sheet needs. */
    public static String style() {
        return STYLE.text();
    }
}
