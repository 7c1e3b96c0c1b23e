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
import molva.model.LinearModelBuilder;
import molva.model.ModelFile;
import molva.morphology.Morphology;
import molva.text.Document;
import molva.text.Segmenter;
import molva.text.Verdicts;

/** Learns the attribution models from annotated articles. Seeded: the same articles give the same models bit for bit. */
final class AttributionTraining {
    private static final float STEP = 0.002f;
    private static final long SEED = 1;

    private final AttributionLessons lessons = new AttributionLessons();
    private final Morphology morphology = Morphology.load();
    private final EntityFinder entityFinder = EntityFinder.load();
    private final Segmenter segmenter = new Segmenter();

    void read(GoldCorpus corpus) {
        for (GoldArticle article : corpus.articles()) {
            var segmentation = segmenter.segment(Document.of(article.text()), Verdicts.NONE);
            var words = morphology.analyze(segmentation, Verdicts.NONE);
            var entities = entityFinder.find(words, Verdicts.NONE);
            lessons.learn(
                    words,
                    entities,
                    article.markings().stream().map(AttributionTraining::known).toList());
        }
    }

    private static AttributionLessons.Known known(Marking marking) {
        return new AttributionLessons.Known(marking.source(), marking.cue(), marking.content(), marking.kind());
    }

    /** What the candidates could not reach, a line each. */
    List<String> unreachable() {
        return lessons.unreachable;
    }

    String counts() {
        return "%d cue candidates, %d cues; %d sources, %d contents, %d kinds; out of reach: %d"
                .formatted(
                        lessons.cues.size(),
                        lessons.cues.stream()
                                .filter(AttributionLessons.Judgement::holds)
                                .count(),
                        lessons.sources.size(),
                        lessons.contents.size(),
                        lessons.kinds.size(),
                        lessons.unreachable.size());
    }

    /** Learns all models and writes them with their checksums into {@code folder}. */
    void write(Path folder) throws IOException {
        ModelFile.write(folder, "cue.model", cues().bytes(STEP));
        ModelFile.write(folder, "source.model", choices(lessons.sources, 12).bytes(STEP));
        ModelFile.write(folder, "content.model", choices(lessons.contents, 12).bytes(STEP));
        ModelFile.write(folder, "kind.model", kinds().bytes(STEP));
    }

    private LinearModelBuilder cues() {
        var regression = new LogisticRegression(List.of("reports"), 0.05, 1e-3);
        epochs(lessons.cues, 12, one -> regression.learn(one.features(), one.holds()));
        return regression.weights();
    }

    private LinearModelBuilder choices(List<AttributionLessons.Choice> choices, int epochs) {
        var regression = new LogisticRegression(List.of("fits"), 0.05, 1e-3);
        epochs(choices, epochs, one -> regression.rank(one.candidates(), one.right()));
        return regression.weights();
    }

    private LinearModelBuilder kinds() {
        var labels = Arrays.stream(Attribution.Kind.values()).map(Enum::name).toList();
        var regression = new LogisticRegression(labels, 0.05, 1e-3);
        epochs(lessons.kinds, 12, one -> regression.learn(one.features(), labels.indexOf(one.label())));
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
