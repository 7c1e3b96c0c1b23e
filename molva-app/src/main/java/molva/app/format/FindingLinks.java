package molva.app.format;

import java.util.List;
import molva.profile.Finding;

/** The numbers of the attributions that findings are about, as links to their notes. */
final class FindingLinks {
    private FindingLinks() {}

    static void write(List<Finding> findings, Markup page) {
        findings.stream()
                .flatMapToInt(finding -> finding.attribution().stream())
                .distinct()
                .forEach(id -> page.element(
                                "a", Integer.toString(id + 1), "class", "number", "href", "#" + Names.attribution(id))
                        .text(" "));
    }
}
