package molva.entity;

import java.util.List;
import molva.morphology.Morphology;
import molva.morphology.Words;
import molva.text.Document;
import molva.text.Segmenter;
import molva.text.Span;
import molva.text.Verdicts;

/** Texts read as far as their entities, by the resources that the program ships. */
final class Texts {
    private static final Segmenter SEGMENTER = new Segmenter();
    private static final Morphology MORPHOLOGY = Morphology.load();
    private static final EntityFinder FINDER = EntityFinder.load();
    private static final Naming NAMING = Naming.load();

    private Texts() {}

    static Words words(String text) {
        return MORPHOLOGY.analyze(SEGMENTER.segment(Document.of(text), Verdicts.NONE), Verdicts.NONE);
    }

    static Entities entities(String text) {
        return find(words(text));
    }

    static Entities find(Words words) {
        return FINDER.find(words, Verdicts.NONE);
    }

    /** The names of a text as {@code TYPE words}, in order. */
    static List<String> names(String text) {
        return entities(text).mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .map(mention -> mention.type() + " " + mention.span().in(text))
                .toList();
    }

    /** Who the words in square brackets are. */
    static String who(String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']');
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("mark the source by [ and ], got " + marked);
        }
        String text = marked.substring(0, start) + marked.substring(start + 1, end) + marked.substring(end + 1);
        Words words = words(text);
        return NAMING.nameOf(words, find(words), new Span(start, end - 1));
    }
}
