package molva.app.format;

import java.util.List;
import molva.profile.Finding;
import molva.text.Span;

/** What findings are about, as links: the numbers of their attributions, or their words where they are the author's. */
final class FindingLinks {
    private static final int LONGEST_WORDS = 60;

    private final Markup page;
    private final String text;

    FindingLinks(Markup page, String text) {
        this.page = page;
        this.text = text;
    }

    /** Where the page tells of a finding that is about no attribution. */
    static String place(Span span) {
        return "f" + span.start();
    }

    /** @param toPlaces whether words lead to the place that tells of them, or only stand here */
    void write(List<Finding> findings, boolean toPlaces) {
        findings.stream()
                .flatMapToInt(finding -> finding.attribution().stream())
                .distinct()
                .forEach(this::number);
        findings.stream()
                .filter(finding -> finding.attribution().isEmpty())
                .forEach(finding -> words(finding.span(), toPlaces));
    }

    private void number(int id) {
        page.element("a", Integer.toString(id + 1), "class", "number", "href", "#" + Names.attribution(id))
                .text(" ");
    }

    private void words(Span span, boolean toPlace) {
        String words = Labels.quoted(Screen.fit(span.in(text), LONGEST_WORDS));
        if (toPlace) {
            page.element("a", words, "class", "words", "href", "#" + place(span));
        } else {
            page.element("q", words, "class", "words", "id", place(span));
        }
        page.text(" ");
    }
}
