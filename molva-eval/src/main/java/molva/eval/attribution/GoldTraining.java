package molva.eval.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import molva.eval.train.Training;

/** Learns the models of attribution from the gold articles that may be learnt from and the project's own annotations. */
public final class GoldTraining implements Training {
    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public List<String> texts() throws IOException {
        return corpora().stream()
                .flatMap(corpus -> corpus.articles().stream())
                .map(GoldArticle::text)
                .toList();
    }

    @Override
    public void train(Path resources) throws IOException {
        var training = new AttributionTraining();
        corpora().forEach(training::read);
        training.write(resources.resolve("attribution"));
    }

    static List<GoldCorpus> corpora() throws IOException {
        return List.of(GoldCorpus.load(GoldCorpus.TRAIN), GoldCorpus.annotations());
    }
}
