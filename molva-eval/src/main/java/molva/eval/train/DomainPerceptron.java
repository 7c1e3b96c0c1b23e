package molva.eval.train;

import java.util.List;
import molva.model.Features;
import molva.model.LinearModelBuilder;

/**
 * An averaged perceptron over corpora of several habits (Daumé III 2007): every feature is learnt in common, and once
 * more for each domain but the home domain. What only the others do is thus explained by their own weights, which are left
 * behind: the model holds the common ones. Not thread-safe.
 */
public final class DomainPerceptron {
    /** The domain that the model is for. */
    public static final int HOME = 0;

    private final AveragedPerceptron common;
    private final AveragedPerceptron particular;
    private final Features own = new Features();

    public DomainPerceptron(List<String> labels) {
        this.common = new AveragedPerceptron(labels);
        this.particular = new AveragedPerceptron(labels);
    }

    /** The scores of all labels in {@code domain}. */
    public void score(Features features, int domain, float[] scores) {
        common.score(features, scores);
        if (domain != HOME) {
            particular.add(own(features, domain), scores);
        }
    }

    /** The score of one label in {@code domain}. */
    public float score(Features features, int domain, int label) {
        float score = common.score(features, label);
        return domain == HOME ? score : score + particular.score(own(features, domain), label);
    }

    public void update(Features features, int domain, int label, float amount) {
        common.update(features, label, amount);
        if (domain != HOME) {
            particular.update(own(features, domain), label, amount);
        }
    }

    /** One more instance is done with. */
    public void next() {
        common.next();
        particular.next();
    }

    /** The averaged weights of the home domain. */
    public LinearModelBuilder average() {
        return common.average();
    }

    private Features own(Features features, int domain) {
        own.clear();
        for (int i = 0; i < features.size(); i++) {
            own.addHash(Features.mix(features.hash(i), domain));
        }
        return own;
    }
}
