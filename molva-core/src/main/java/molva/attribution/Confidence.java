package molva.attribution;

import molva.model.Features;
import molva.model.LinearModel;

/**
 * How likely an attribution holds as a whole, cue, source and content: a model over what the three models before said of
 * their choices, learnt from articles that those had not learnt from. Thread-safe.
 */
final class Confidence {
    /** Buckets of log-odds are this wide; beyond the outermost all are alike. */
    private static final double STEP = 0.75;

    private static final int OUTERMOST = 8;

    private static final int ALL = 1;
    private static final int CUE = 2;
    private static final int SOURCE = 3;
    private static final int CONTENT = 4;
    private static final int PRODUCT = 5;
    private static final int OPENING = 6;
    private static final int PART = 7;
    private static final int SOURCE_GIVEN = 8;

    private final LinearModel model;

    Confidence(LinearModel model) {
        this.model = model;
    }

    /** Between 0 and 1: of the attributions given with 0.8, four of five should hold. */
    double of(Choices choices, SourceCandidate source, ContentCandidate content, CueWord.Part part) {
        return model.probability(features(choices, source, content, part));
    }

    static Features features(Choices choices, SourceCandidate source, ContentCandidate content, CueWord.Part part) {
        var features = new Features();
        int opening = content.opening().ordinal();
        features.add(ALL);
        features.add(CUE, bucket(choices.cue()));
        features.add(SOURCE, bucket(choices.source()));
        features.add(CONTENT, bucket(choices.content()));
        features.add(PRODUCT, bucket(choices.likelihood()));
        features.add(OPENING, opening);
        features.add(PART, part.ordinal());
        features.add(SOURCE_GIVEN, source.exists() ? 1 : 0, part.ordinal());
        return features;
    }

    private static int bucket(double probability) {
        double held = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
        long steps = Math.round(Math.log(held / (1 - held)) / STEP);
        return (int) Math.min(OUTERMOST, Math.max(-OUTERMOST, steps));
    }

    /**
     * What the models said of their choices, each between 0 and 1.
     *
     * @param cue that the cue reports
     * @param source of the chosen source among all candidates, {@code content} likewise
     */
    record Choices(double cue, double source, double content) {
        /** That all three hold, were they independent: 0 to 1. */
        double likelihood() {
            return cue * source * content;
        }

        /** The share of {@code chosen} in the softmax of {@code scores}. */
        static double share(float[] scores, int chosen) {
            double sum = 0;
            for (float score : scores) {
                sum += Math.exp(score - scores[chosen]);
            }
            return 1 / sum;
        }
    }
}
