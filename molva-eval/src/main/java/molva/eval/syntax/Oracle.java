package molva.eval.syntax;

import molva.syntax.Moves;
import molva.syntax.ParserState;
import molva.syntax.Relation;

/**
 * What each move of the arc-hybrid system loses of a gold tree, wherever the parser has got to (the dynamic oracle of
 * Goldberg and Nivre 2013). For trees that cross themselves the count is a good guess.
 */
final class Oracle {
    private final GoldTree gold;
    private final ParserState state;

    Oracle(GoldTree gold, ParserState state) {
        this.gold = gold;
        this.state = state;
    }

    /** Number of gold arcs that can no longer be had after pushing the next word. */
    int pushCost() {
        int word = state.next();
        int cost = 0;
        for (int down = 0; down < state.depth(); down++) {
            int other = state.onStack(down);
            cost += gold.heads()[other] == word ? 1 : 0;
            cost += down > 0 && gold.heads()[word] == other ? 1 : 0;
        }
        return cost;
    }

    /** The same after hanging the top of the stack under the next word. */
    int leftCost() {
        int top = state.onStack(0);
        int head = gold.heads()[top];
        boolean lost = head == state.onStack(1) && state.depth() > 1 || head > state.next();
        return dependentsAhead(top) + (lost ? 1 : 0);
    }

    /** The same after hanging the top of the stack under the word below it. */
    int rightCost() {
        int top = state.onStack(0);
        return dependentsAhead(top) + (gold.heads()[top] >= state.next() ? 1 : 0);
    }

    private int dependentsAhead(int word) {
        int count = 0;
        for (int i = state.next(); i < gold.size(); i++) {
            count += gold.heads()[i] == word ? 1 : 0;
        }
        return count;
    }

    /** The move to the left with the gold relation, where the arc is gold; else -1. */
    int goldLeft() {
        int top = state.onStack(0);
        return gold.heads()[top] == state.next() ? Moves.left(gold.relations()[top]) : -1;
    }

    int goldRight() {
        int top = state.onStack(0);
        return gold.heads()[top] == state.onStack(1) ? Moves.right(gold.relations()[top]) : -1;
    }

    /** Whether {@code move} loses no more than any move must. */
    boolean best(int move, int least) {
        if (move == Moves.PUSH) {
            return pushCost() == least;
        }
        boolean left = move <= Relation.values().length;
        int goldMove = left ? goldLeft() : goldRight();
        return (left ? leftCost() : rightCost()) == least && (goldMove < 0 || goldMove == move);
    }

    /** The least that any allowed move loses. */
    int least() {
        int least = Integer.MAX_VALUE;
        if (state.allows(Moves.PUSH)) {
            least = pushCost();
        }
        if (state.depth() > 0 && state.next() < state.size()) {
            least = Math.min(least, leftCost());
        }
        return state.depth() > 1 ? Math.min(least, rightCost()) : least;
    }
}
