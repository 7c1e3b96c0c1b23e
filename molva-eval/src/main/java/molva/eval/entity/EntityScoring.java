package molva.eval.entity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import molva.Pipeline;
import molva.entity.Entities;
import molva.eval.SharedFolder;
import molva.eval.score.Scores;
import molva.eval.score.Scoring;
import molva.text.Document;

/**
 * Names of people, places and bodies against an annotator's, by words: a word is right if it stands in a name of the same
 * type. Outlets count as bodies, as the corpora have them; facilities (buildings, monuments) count as places in {@code
 * place-or-facility} and are left out of {@code place}.
 */
public final class EntityScoring implements Scoring {
    private static final String NEREL = "corpora/nerel/dev";
    private static final String FACTRUEVAL = "corpora/factrueval/devset";

    /** NEREL dev, and the fifth of the factRuEval devset that is not learnt from. */
    public static final List<EntityScoring> ALL =
            List.of(new EntityScoring("nerel_dev_entities"), new EntityScoring("factrueval_entities"));

    private final String corpus;

    private EntityScoring(String corpus) {
        this.corpus = corpus;
    }

    @Override
    public String corpus() {
        return corpus;
    }

    private boolean nerel() {
        return corpus.startsWith("nerel");
    }

    @Override
    public List<Path> files() throws IOException {
        return nerel()
                ? NerelCorpus.files(SharedFolder.resolve(NEREL))
                : FactRuEvalCorpus.heldOutFiles(SharedFolder.resolve(FACTRUEVAL));
    }

    private List<NamedText> articles() throws IOException {
        return nerel()
                ? NerelCorpus.read(SharedFolder.resolve(NEREL))
                : FactRuEvalCorpus.heldOut(SharedFolder.resolve(FACTRUEVAL));
    }

    @Override
    public Scores score(Pipeline pipeline) throws IOException {
        var tally = new NameTally();
        for (NamedText article : articles()) {
            Entities found = pipeline.analyze(Document.of(article.text())).entities();
            tally.add(article, found);
        }
        return tally.scores();
    }
}
