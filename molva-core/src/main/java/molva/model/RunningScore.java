package molva.model;

import java.util.Arrays;

/**
 * A ranker's scores of candidates one after another, where many begin with the features of the one before: what those
 * weigh is not looked up again. The same numbers as {@link LinearModel#score(Features)} gives. Not thread-safe.
 */
public final class RunningScore {
    private final LinearModel model;

    /** At each index the sum of the features before it, in steps of the model's scale. */
    private int[] sums = new int[128];

    public RunningScore(LinearModel model) {
        this.model = model;
    }

    /** @param kept how many of the first features are those of the call before; 0 for the first call */
    public float of(Features features, int kept) {
        if (sums.length <= features.size()) {
            sums = Arrays.copyOf(sums, 2 * features.size());
        }
        return model.sum(features, kept, sums) * model.scale();
    }
}
