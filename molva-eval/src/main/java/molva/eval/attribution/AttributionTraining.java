package molva.eval.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import molva.attribution.Attribution;
import molva.attribution.AttributionLessons;
import molva.attribution.ConfidenceLessons;
import molva.eval.train.LogisticRegression;
import molva.eval.train.Training;
import molva.model.LinearModelBuilder;
import molva.model.ModelFile;

/** Learns the models of cues, sources, contents, kinds and confidence from annotated articles. */
public final class AttributionTraining implements Training {
    private static final float STEP = 0.002f;
    private static final long SEED = 1;
    private static final int EPOCHS = 12;
    /** Of how many last epochs the weights are averaged. */
    private static final int AVERAGED = 8;

    private static final int CONFIDENCE_EPOCHS = 30;

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
        List<GoldArticle> articles = articles();
        var reader = new ArticleReader();
        AttributionLessons lessons = lessons(articles, reader);
        Path folder = resources.resolve("attribution");
        Learnt learnt = Learnt.from(lessons);
        ModelFile.write(folder, "cue.model", learnt.cues.bytes(STEP));
        ModelFile.write(folder, "source.model", learnt.sources.bytes(STEP));
        ModelFile.write(folder, "content.model", learnt.contents.bytes(STEP));
        ModelFile.write(folder, "kind.model", kinds(lessons).bytes(STEP));
        ModelFile.write(folder, "confidence.model", confidence(articles, reader).bytes(STEP));
    }

    /** Learnt from the answers for each part of the articles by models that learnt from the other parts. */
    private static LinearModelBuilder confidence(List<GoldArticle> articles, ArticleReader reader) {
        List<AttributionLessons.Judgement> judged = new ArrayList<>();
        CrossAnswers.each(articles, reader, (article, answers) -> judge(article, answers, judged));
        var regression = new LogisticRegression(List.of("holds"), 0.05, 1e-3);
        return epochs(judged, CONFIDENCE_EPOCHS, regression, one -> regression.learn(one.features(), one.holds()));
    }

    private static void judge(
            GoldArticle article, ConfidenceLessons.Answers answers, List<AttributionLessons.Judgement> judged) {
        List<Marking> markings =
                answers.attributions().all().stream().map(Marking::of).toList();
        BitSet held = Match.held(new ScoredText(article.text()), article.markings(), markings);
        for (int i = 0; i < markings.size(); i++) {
            judged.add(new AttributionLessons.Judgement(answers.features().get(i), held.get(i)));
        }
    }

    /** The gold that may be learnt from and the project's own annotations. */
    static List<GoldArticle> articles() throws IOException {
        List<GoldArticle> articles =
                new ArrayList<>(GoldCorpus.load(GoldCorpus.TRAIN).articles());
        articles.addAll(GoldCorpus.annotations().articles());
        return articles;
    }

    static AttributionLessons lessons(List<GoldArticle> articles, ArticleReader reader) {
        var lessons = new AttributionLessons();
        for (GoldArticle article : articles) {
            lessons.learn(
                    reader.words(article),
                    reader.entities(article),
                    article.markings().stream().map(AttributionTraining::known).toList());
        }
        return lessons;
    }

    /** What answers by models that have learnt these lessons. */
    static ConfidenceLessons answering(AttributionLessons lessons) {
        Learnt learnt = Learnt.from(lessons);
        return new ConfidenceLessons(learnt.cues.build(STEP), learnt.sources.build(STEP), learnt.contents.build(STEP));
    }

    /** The three models that choose, each learnt beside the others: none looks at another. */
    private record Learnt(LinearModelBuilder cues, LinearModelBuilder sources, LinearModelBuilder contents) {
        static Learnt from(AttributionLessons lessons) {
            var contents = CompletableFuture.supplyAsync(() -> choices(lessons.contents));
            var sources = CompletableFuture.supplyAsync(() -> choices(lessons.sources));
            return new Learnt(AttributionTraining.cues(lessons), sources.join(), contents.join());
        }
    }

    private static AttributionLessons.Known known(Marking marking) {
        return new AttributionLessons.Known(marking.source(), marking.cue(), marking.content(), marking.kind());
    }

    private static LinearModelBuilder cues(AttributionLessons lessons) {
        var regression = new LogisticRegression(List.of("reports"), 0.05, 3e-3);
        return epochs(lessons.cues, EPOCHS, regression, one -> regression.learn(one.features(), one.holds()));
    }

    private static LinearModelBuilder choices(List<AttributionLessons.Choice> choices) {
        var regression = new LogisticRegression(List.of("fits"), 0.05, 1e-3);
        return epochs(
                choices, EPOCHS, regression, one -> regression.rank(one.candidates(), one.right(), one.acceptable()));
    }

    private static LinearModelBuilder kinds(AttributionLessons lessons) {
        var labels = Arrays.stream(Attribution.Kind.values()).map(Enum::name).toList();
        var regression = new LogisticRegression(labels, 0.05, 1e-3);
        return epochs(
                lessons.kinds,
                EPOCHS,
                regression,
                one -> regression.learn(one.features(), labels.indexOf(one.label())));
    }

    /** The mean of the weights after each of the later epochs: what the last instances did to them evens out. */
    private static <T> LinearModelBuilder epochs(
            List<T> instances, int epochs, LogisticRegression regression, Consumer<T> learn) {
        List<T> shuffled = new ArrayList<>(instances);
        var random = new Random(SEED);
        var mean = regression.weights();
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(learn);
            if (epoch >= epochs - AVERAGED) {
                mean.add(regression.weights(), 1f / AVERAGED);
            }
        }
        return mean;
    }
}
