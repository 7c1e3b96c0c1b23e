package molva.app.format;

import java.util.List;
import molva.Analysis;

/** The loaded words of an article as reports list them: as they stand, each once. */
final class LoadedWording {
    private LoadedWording() {}

    static List<String> of(Analysis analysis) {
        String text = analysis.document().text();
        return analysis.profile().loaded().stream()
                .map(word -> word.span().in(text))
                .distinct()
                .toList();
    }
}
