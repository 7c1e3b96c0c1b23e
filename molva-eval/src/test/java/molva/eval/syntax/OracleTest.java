package molva.eval.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import molva.morphology.Tag;
import molva.morphology.Word;
import molva.syntax.Moves;
import molva.syntax.ParserState;
import molva.syntax.Relation;
import org.junit.jupiter.api.Test;

class OracleTest {
    private static final int WORDS = 9;

    /** A tree without crossings: each span hangs under one of its words. */
    private static void grow(int[] heads, int from, int end, int head, Random random) {
        if (from < end) {
            int top = from + random.nextInt(end - from);
            heads[top] = head;
            grow(heads, from, top, top, random);
            grow(heads, top + 1, end, top, random);
        }
    }

    private static GoldTree tree(Random random) {
        int[] heads = new int[WORDS];
        grow(heads, 0, WORDS, WORDS, random);
        var relations = new Relation[WORDS];
        Arrays.setAll(relations, i -> heads[i] == WORDS ? Relation.ROOT : Relation.values()[1 + random.nextInt(20)]);
        return new GoldTree(heads, relations);
    }

    private static ParserState begin() {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            words.add(new Word(Tag.of(Tag.Pos.NOUN), "слово"));
        }
        var state = new ParserState();
        state.begin(words, 0, WORDS);
        return state;
    }

    private static List<Integer> best(Oracle oracle, ParserState state) {
        List<Integer> best = new ArrayList<>();
        for (int move = 0; move < Moves.count(); move++) {
            boolean root = state.depth() == 1 && state.next() == state.size();
            if (state.allows(move) && (root || oracle.best(move, oracle.least()))) {
                best.add(move);
            }
        }
        return best;
    }

    private static int wrongArcs(GoldTree gold, ParserState state) {
        int wrong = 0;
        for (int i = 0; i < WORDS; i++) {
            wrong += state.head(i) != gold.heads()[i] ? 1 : 0;
        }
        return wrong;
    }

    @Test
    void anyOfTheBestMovesLeadToTheGoldTree() {
        var random = new Random(11);
        for (int round = 0; round < 300; round++) {
            GoldTree gold = tree(random);
            ParserState state = begin();
            var oracle = new Oracle(gold, state);
            while (!state.done()) {
                List<Integer> best = best(oracle, state);
                assertThat(best).isNotEmpty();
                state.make(best.get(random.nextInt(best.size())));
            }
            for (int i = 0; i < WORDS; i++) {
                assertThat(state.head(i)).isEqualTo(gold.heads()[i]);
                assertThat(state.relation(i)).isEqualTo(gold.relations()[i]);
            }
        }
    }

    @Test
    void afterAnyMoveTheBestOnesLoseNoMoreThanTheOracleSaid() {
        var random = new Random(12);
        for (int round = 0; round < 300; round++) {
            GoldTree gold = tree(random);
            ParserState state = begin();
            var oracle = new Oracle(gold, state);
            int said = 0;
            int step = 0;
            while (!state.done()) {
                List<Integer> best = best(oracle, state);
                int move = best.get(random.nextInt(best.size()));
                if (step++ % 5 == 4 && state.next() < state.size()) {
                    move = Moves.PUSH;
                    said += oracle.pushCost();
                } else if (state.depth() != 1 || state.next() != state.size()) {
                    said += oracle.least();
                }
                state.make(move);
            }
            assertThat(wrongArcs(gold, state)).isEqualTo(said);
        }
    }
}
