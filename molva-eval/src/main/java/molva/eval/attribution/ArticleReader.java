package molva.eval.attribution;

import java.util.HashMap;
import java.util.Map;
import molva.entity.Entities;
import molva.entity.EntityFinder;
import molva.morphology.Morphology;
import molva.morphology.Words;
import molva.text.Document;
import molva.text.Segmenter;
import molva.text.Verdicts;

/** Reads articles as far as attribution needs them, each once. Not thread-safe. */
final class ArticleReader {
    private final Segmenter segmenter = new Segmenter();
    private final Morphology morphology = Morphology.load();
    private final EntityFinder entityFinder = EntityFinder.load();
    private final Map<String, Words> words = new HashMap<>();
    private final Map<String, Entities> entities = new HashMap<>();

    Words words(GoldArticle article) {
        return words.computeIfAbsent(
                article.text(),
                text -> morphology.analyze(segmenter.segment(Document.of(text), Verdicts.NONE), Verdicts.NONE));
    }

    Entities entities(GoldArticle article) {
        return entities.computeIfAbsent(article.text(), text -> entityFinder.find(words(article), Verdicts.NONE));
    }
}
