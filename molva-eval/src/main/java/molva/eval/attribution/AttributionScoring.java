package molva.eval.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import molva.Pipeline;
import molva.eval.score.Scores;
import molva.eval.score.Scoring;

/** The whole analysis, measured by its attributions on one folder of gold articles. */
public record AttributionScoring(String corpus) implements Scoring {
    /** One for each gold folder. */
    public static final List<AttributionScoring> ALL =
            GoldCorpus.NAMES.stream().map(AttributionScoring::new).toList();

    @Override
    public List<Path> files() throws IOException {
        return GoldCorpus.files(GoldCorpus.folder(corpus));
    }

    @Override
    public boolean heldOut() {
        return !corpus.equals(GoldCorpus.TRAIN);
    }

    @Override
    public Scores score(Pipeline pipeline) throws IOException {
        Tally tally = new Tally();
        for (GoldArticle article : GoldCorpus.load(corpus).articles()) {
            tally.add(article, Marking.answers(pipeline, article));
        }
        return tally.scores();
    }
}
