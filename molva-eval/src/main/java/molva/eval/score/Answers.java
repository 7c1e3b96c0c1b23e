package molva.eval.score;

import java.util.List;
import molva.Analysis;
import molva.Pipeline;
import molva.text.Document;

/** What the analyser answers for gold articles. */
final class Answers {
    private Answers() {}

    static List<Marking> of(Analysis analysis) {
        return analysis.attributions().all().stream().map(Marking::of).toList();
    }

    static Scores score(Pipeline pipeline, GoldCorpus corpus) {
        Tally tally = new Tally();
        for (GoldArticle article : corpus.articles()) {
            tally.add(article, of(pipeline.analyze(Document.of(article.text()))));
        }
        return tally.scores();
    }
}
