package molva.syntax;

import java.util.Arrays;
import molva.model.Features;
import molva.model.LinearModel;
import molva.morphology.Words;
import molva.text.Sentence;

/**
 * Words to trees, move by move, each the best-scored one (Goldberg and Nivre 2013): linear in the text. Thread-safe; load
 * once.
 *
 * <pre>{@code
 * Syntax syntax = Parser.load().parse(words);
 * syntax.relation(1); // NSUBJ for «сообщил [министр]»
 * }</pre>
 */
public final class Parser {
    private final LinearModel model;

    /** One that moves by {@code model}, whose labels are {@link Moves#names()}. */
    public Parser(LinearModel model) {
        this.model = model;
        if (!model.labels().equals(Moves.names())) {
            throw new IllegalArgumentException("the parser's model must have the labels of its " + Moves.count()
                    + " moves, got " + model.labels().size() + " labels");
        }
    }

    /**
     * Reads the model from the program's own resources.
     *
     * @throws molva.model.ModelException if it is missing or damaged
     */
    public static Parser load() {
        return new Parser(LinearModel.load(Parser.class, "parser.model"));
    }

    public Syntax parse(Words words) {
        int[] heads = new int[words.size()];
        Relation[] relations = new Relation[words.size()];
        var state = new ParserState();
        var features = new Features();
        float[] scores = new float[Moves.count()];
        Arrays.fill(heads, -1);
        for (Sentence sentence : words.segmentation().sentences()) {
            state.begin(words.words(), sentence.first(), sentence.end());
            while (!state.done()) {
                state.make(best(state, features, scores));
            }
            for (int i = 0; i < sentence.size(); i++) {
                int head = state.head(i);
                heads[sentence.first() + i] = head == state.size() ? -1 : sentence.first() + head;
                relations[sentence.first() + i] = state.relation(i);
            }
        }
        return new Syntax(words, heads, relations);
    }

    private int best(ParserState state, Features features, float[] scores) {
        if (state.depth() == 0) {
            return Moves.PUSH;
        }
        if (state.next() == state.size() && state.depth() == 1) {
            return Moves.left(Relation.ROOT);
        }
        ParserFeatures.of(state, features);
        model.score(features, scores);
        int best = -1;
        for (int move = 0; move < scores.length; move++) {
            if ((best < 0 || scores[move] > scores[best]) && state.allows(move)) {
                best = move;
            }
        }
        return best;
    }
}
