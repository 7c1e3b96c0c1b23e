package molva.eval.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import molva.attribution.Attribution;
import molva.attribution.AttributionLessons;
import molva.entity.EntityFinder;
import molva.eval.train.LogisticRegression;
import molva.eval.train.Training;
import molva.model.LinearModelBuilder;
import molva.model.ModelFile;
import molva.morphology.Morphology;
import molva.text.Document;
import molva.text.Segmenter;
import molva.text.Verdicts;

/** Learns the models of cues, sources, contents and kinds from annotated articles. */
public final class AttributionTraining implements Training {
    private static final float STEP = 0.002f;
    private static final long SEED = 1;
    private static final int EPOCHS = 12;

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public List<String> texts() throws IOException {
        return articles().stream().map(GoldArticle::text).toList();
    }

    @Override
    public void train(Path resources) throws IOException {
        AttributionLessons lessons = lessons();
        Path folder = resources.resolve("attribution");
        ModelFile.write(folder, "cue.model", cues(lessons).bytes(STEP));
        ModelFile.write(folder, "source.model", choices(lessons.sources).bytes(STEP));
        ModelFile.write(folder, "content.model", choices(lessons.contents).bytes(STEP));
        ModelFile.write(folder, "kind.model", kinds(lessons).bytes(STEP));
    }

    /** The gold that may be learnt from and the project's own annotations. */
    private static List<GoldArticle> articles() throws IOException {
        List<GoldArticle> articles =
                new ArrayList<>(GoldCorpus.load(GoldCorpus.TRAIN).articles());
        articles.addAll(GoldCorpus.annotations().articles());
        return articles;
    }

    private static AttributionLessons lessons() throws IOException {
        var lessons = new AttributionLessons();
        var segmenter = new Segmenter();
        var morphology = Morphology.load();
        var entityFinder = EntityFinder.load();
        for (GoldArticle article : articles()) {
            var segmentation = segmenter.segment(Document.of(article.text()), Verdicts.NONE);
            var words = morphology.analyze(segmentation, Verdicts.NONE);
            var entities = entityFinder.find(words, Verdicts.NONE);
            lessons.learn(
                    words,
                    entities,
                    article.markings().stream().map(AttributionTraining::known).toList());
        }
        return lessons;
    }

    private static AttributionLessons.Known known(Marking marking) {
        return new AttributionLessons.Known(marking.source(), marking.cue(), marking.content(), marking.kind());
    }

    private LinearModelBuilder cues(AttributionLessons lessons) {
        var regression = new LogisticRegression(List.of("reports"), 0.05, 1e-3);
        epochs(lessons.cues, EPOCHS, one -> regression.learn(one.features(), one.holds()));
        return regression.weights();
    }

    private LinearModelBuilder choices(List<AttributionLessons.Choice> choices) {
        var regression = new LogisticRegression(List.of("fits"), 0.05, 1e-3);
        epochs(choices, EPOCHS, one -> regression.rank(one.candidates(), one.right()));
        return regression.weights();
    }

    private LinearModelBuilder kinds(AttributionLessons lessons) {
        var labels = Arrays.stream(Attribution.Kind.values()).map(Enum::name).toList();
        var regression = new LogisticRegression(labels, 0.05, 1e-3);
        epochs(lessons.kinds, EPOCHS, one -> regression.learn(one.features(), labels.indexOf(one.label())));
        return regression.weights();
    }

    private static <T> void epochs(List<T> instances, int epochs, Consumer<T> learn) {
        List<T> shuffled = new ArrayList<>(instances);
        var random = new Random(SEED);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(learn);
        }
    }
}
