package molva.eval.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import molva.Pipeline;
import molva.eval.score.Scores;
import molva.eval.score.Scoring;

/**
 * Whether confidence means what it says: of the attributions given with 0.8, four of five should be relations of the gold.
 * Counted by tenths ({@code 0.8-0.9.said} mean confidence, {@code .held} share that hold, {@code .count}), as the mean
 * distance between both ({@code calibration-error}), and as what {@code --min-confidence} leaves.
 */
public record ConfidenceScoring(String gold) implements Scoring {
    /** One for each gold folder that no model may learn from. */
    public static final List<ConfidenceScoring> ALL = AttributionScoring.ALL.stream()
            .filter(Scoring::heldOut)
            .map(scoring -> new ConfidenceScoring(scoring.corpus()))
            .toList();

    private static final int TENTHS = 10;
    private static final List<Double> THRESHOLDS = List.of(0.5, 0.7, 0.8, 0.9, 0.95);

    /** An answer: how sure the analyser was, and whether a relation of the gold held. */
    private record Said(double confidence, boolean held) {}

    @Override
    public String corpus() {
        return gold + "_confidence";
    }

    @Override
    public List<Path> files() throws IOException {
        return GoldCorpus.files(GoldCorpus.folder(gold));
    }

    @Override
    public Scores score(Pipeline pipeline) throws IOException {
        List<Said> said = new ArrayList<>();
        int relations = 0;
        for (GoldArticle article : GoldCorpus.load(gold).articles()) {
            relations += article.markings().size();
            said.addAll(said(article, Marking.answers(pipeline, article)));
        }
        Scores.Builder scores = new Scores.Builder();
        scores.share("calibration-error", addTenths(scores, said));
        for (double threshold : THRESHOLDS) {
            List<Said> sure =
                    said.stream().filter(one -> one.confidence >= threshold).toList();
            scores.precisionRecall("from-" + threshold, held(sure), sure.size(), relations);
        }
        return scores.build();
    }

    private static List<Said> said(GoldArticle article, List<Marking> answers) {
        BitSet held = Match.held(new ScoredText(article.text()), article.markings(), answers);
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            said.add(new Said(answers.get(i).confidence(), held.get(i)));
        }
        return said;
    }

    /** Adds the tenths that are not empty; answers the mean distance between what was said and what held. */
    private static double addTenths(Scores.Builder scores, List<Said> said) {
        double distance = 0;
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            int wanted = tenth;
            List<Said> in = said.stream()
                    .filter(one -> Math.min(TENTHS - 1, (int) (one.confidence * TENTHS)) == wanted)
                    .toList();
            if (!in.isEmpty()) {
                double mean =
                        in.stream().mapToDouble(Said::confidence).average().orElseThrow();
                double share = Scores.ratio(held(in), in.size());
                String name = String.format(Locale.ROOT, "%.1f-%.1f", tenth / 10.0, (tenth + 1) / 10.0);
                scores.share(name + ".said", mean).share(name + ".held", share).count(name + ".count", in.size());
                distance += Math.abs(mean - share) * in.size() / said.size();
            }
        }
        return distance;
    }

    private static int held(List<Said> said) {
        return (int) said.stream().filter(Said::held).count();
    }
}
