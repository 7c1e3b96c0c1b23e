package molva.eval.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import molva.attribution.AttributionLessons;
import molva.attribution.ConfidenceLessons;

/** Answers for each part of some articles by models that have learnt from the other parts alone. */
final class CrossAnswers {
    /** In how many parts the articles are answered. */
    private static final int PARTS = 3;

    private CrossAnswers() {}

    /** Hands each article with its answers, none left out for their confidence, to {@code each}, part by part. */
    static void each(
            List<GoldArticle> articles, ArticleReader reader, BiConsumer<GoldArticle, ConfidenceLessons.Answers> each) {
        for (int part = 0; part < PARTS; part++) {
            List<GoldArticle> learnt = new ArrayList<>();
            List<GoldArticle> answered = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                (i % PARTS == part ? answered : learnt).add(articles.get(i));
            }
            AttributionLessons lessons = AttributionTraining.lessons(learnt, reader);
            ConfidenceLessons answering = AttributionTraining.answering(lessons);
            for (GoldArticle article : answered) {
                each.accept(article, answering.answers(reader.words(article), reader.entities(article)));
            }
        }
    }
}
