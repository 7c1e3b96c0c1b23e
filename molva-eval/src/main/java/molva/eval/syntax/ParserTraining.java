package molva.eval.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import molva.eval.train.DomainPerceptron;
import molva.model.Features;
import molva.model.LinearModelBuilder;
import molva.syntax.Moves;
import molva.syntax.ParserFeatures;
import molva.syntax.ParserState;

/**
 * Learns the parser's moves by averaged perceptron and dynamic oracle: after the first epochs it mostly follows its own
 * moves, right or wrong, and learns what is then best. Seeded and repeatable.
 */
final class ParserTraining {
    private static final int EPOCHS = Integer.getInteger("pepochs", 10);
    private static final int GUIDED_EPOCHS = 1;
    private static final double EXPLORED = 0.9;
    private static final long SEED = 1;

    private final DomainPerceptron perceptron = new DomainPerceptron(Moves.names());
    private final Features features = new Features();
    private final ParserState state = new ParserState();
    private final float[] scores = new float[Moves.count()];
    private final Random random = new Random(SEED);

    LinearModelBuilder learn(List<ParserLesson> lessons) {
        List<ParserLesson> order = new ArrayList<>(lessons);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (ParserLesson lesson : order) {
                learn(lesson, epoch >= GUIDED_EPOCHS);
            }
        }
        return perceptron.average();
    }

    private void learn(ParserLesson lesson, boolean explores) {
        state.begin(lesson.words(), 0, lesson.words().size());
        var oracle = new Oracle(lesson.tree(), state);
        while (!state.done()) {
            state.make(forced() ? forcedMove() : learn(lesson, oracle, explores));
        }
    }

    private boolean forced() {
        return state.depth() == 0 || state.next() == state.size() && state.depth() == 1;
    }

    private int forcedMove() {
        return state.depth() == 0 ? Moves.PUSH : Moves.left(molva.syntax.Relation.ROOT);
    }

    private int learn(ParserLesson lesson, Oracle oracle, boolean explores) {
        ParserFeatures.of(state, features);
        perceptron.score(features, lesson.domain(), scores);
        int least = oracle.least();
        int chosen = -1;
        int right = -1;
        for (int move = 0; move < scores.length; move++) {
            if (state.allows(move)) {
                chosen = chosen < 0 || scores[move] > scores[chosen] ? move : chosen;
                boolean better = right < 0 || scores[move] > scores[right];
                right = better && oracle.best(move, least) ? move : right;
            }
        }
        if (right >= 0 && right != chosen && !oracle.best(chosen, least)) {
            perceptron.update(features, lesson.domain(), right, 1);
            perceptron.update(features, lesson.domain(), chosen, -1);
        }
        perceptron.next();
        return right < 0 || explores && random.nextDouble() < EXPLORED ? chosen : right;
    }
}
