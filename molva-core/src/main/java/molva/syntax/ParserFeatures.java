package molva.syntax;

import molva.model.Features;

/** What the parser looks at before each move: the words on the stack, the next ones, and what hangs under them. */
public final class ParserFeatures {
    private ParserFeatures() {}

    public static void of(ParserState state, Features features) {
        features.clear();
        features.add(0);
        int top = state.onStack(0);
        int under = state.onStack(1);
        int next = state.next();
        words(state, top, under, next, features);
        pairs(state, top, under, next, features);
        dependents(state, top, under, next, features);
        places(state, top, under, next, features);
        government(state, top, under, next, features);
    }

    private static void words(ParserState state, int top, int under, int next, Features features) {
        features.add(1, state.lemma(top), state.pos(top));
        features.add(2, state.coarse(top));
        features.add(3, state.tag(top));
        features.add(4, state.lemma(under), state.pos(under));
        features.add(5, state.coarse(under));
        features.add(6, state.tag(under));
        features.add(7, state.lemma(next), state.pos(next));
        features.add(8, state.coarse(next));
        features.add(9, state.tag(next));
        features.add(10, state.lemma(next + 1));
        features.add(11, state.coarse(next + 1));
        features.add(12, state.coarse(next + 2));
        features.add(13, state.coarse(state.onStack(2)));
        features.add(14, state.coarse(next), state.lemma(next + 1));
        features.add(15, state.lemma(next + 1), state.coarse(next + 2));
    }

    private static void pairs(ParserState state, int top, int under, int next, Features features) {
        int topTag = state.coarse(top);
        int underTag = state.coarse(under);
        int nextTag = state.coarse(next);
        int afterTag = state.coarse(next + 1);
        features.add(20, state.lemma(top), state.lemma(next));
        features.add(21, state.lemma(top), nextTag);
        features.add(22, topTag, state.lemma(next));
        features.add(23, topTag, nextTag);
        features.add(24, state.tag(top), state.tag(next));
        features.add(25, state.lemma(under), state.lemma(top));
        features.add(26, state.lemma(under), topTag);
        features.add(27, underTag, state.lemma(top));
        features.add(28, underTag, topTag);
        features.add(29, state.tag(under), state.tag(top));
        features.add(30, underTag, nextTag);
        features.add(31, topTag, nextTag, afterTag);
        features.add(32, underTag, topTag, nextTag);
        features.add(33, state.coarse(state.onStack(2)), underTag, topTag);
        features.add(34, topTag, nextTag, state.lemma(next + 1));
        features.add(35, Features.mix(underTag, topTag), nextTag, afterTag);
        features.add(36, nextTag, afterTag, state.coarse(next + 2));
        features.add(37, topTag, state.lemma(next), afterTag);
        features.add(38, state.lemma(under), topTag, nextTag);
        features.add(39, underTag, topTag, state.lemma(next));
    }

    private static void dependents(ParserState state, int top, int under, int next, Features features) {
        int topTag = state.coarse(top);
        int underTag = state.coarse(under);
        int nextTag = state.coarse(next);
        int topFirst = state.firstChild(top);
        int topLast = state.lastChild(top);
        int underLast = state.lastChild(under);
        int nextFirst = state.firstChild(next);
        features.add(50, topTag, state.coarse(topFirst), nextTag);
        features.add(51, topTag, state.coarse(topLast), nextTag);
        features.add(52, underTag, state.coarse(underLast), topTag);
        features.add(53, topTag, state.coarse(nextFirst), nextTag);
        features.add(54, underTag, topTag, state.coarse(topFirst));
        features.add(55, topTag, state.relationOf(topFirst), state.relationOf(topLast));
        features.add(56, underTag, state.relationOf(state.firstChild(under)), state.relationOf(underLast));
        features.add(57, nextTag, state.relationOf(nextFirst));
        features.add(58, topTag, 8 * state.leftChildren(top) + state.rightChildren(top));
        features.add(59, underTag, state.rightChildren(under), topTag);
        features.add(60, nextTag, state.leftChildren(next), topTag);
        features.add(61, state.pos(top), state.childRelations(top), nextTag);
        features.add(62, state.pos(under), state.childRelations(under), topTag);
        features.add(63, state.pos(next), state.childRelations(next), topTag);
        features.add(64, state.lemma(topFirst), topTag, underTag);
        features.add(65, state.lemma(topLast), topTag, nextTag);
        features.add(66, state.lemma(nextFirst), nextTag, topTag);
    }

    private static void places(ParserState state, int top, int under, int next, Features features) {
        int topNext = Features.mix(state.coarse(top), state.coarse(next));
        int underTop = Features.mix(state.coarse(under), state.coarse(top));
        features.add(70, topNext, state.distance(top, next));
        features.add(71, underTop, state.distance(under, top));
        features.add(72, topNext, state.between(top, next));
        features.add(73, underTop, state.between(under, top));
        int topNextParts = 32 * state.pos(top) + state.pos(next);
        int underTopParts = 32 * state.pos(under) + state.pos(top);
        features.add(74, topNextParts, state.agreement(top, next));
        features.add(75, underTopParts, state.agreement(under, top));
        features.add(76, underTopParts, state.agreement(under, top), state.agreement(top, next));
        features.add(77, Math.min(state.depth(), 4), state.pos(top), state.pos(next));
        features.add(78, state.between(top, next), state.distance(top, next), topNextParts);
        features.add(79, state.between(under, top), state.distance(under, top), underTopParts);
    }

    /** Which cases, with which preposition, the words on either side ask for. */
    private static void government(ParserState state, int top, int under, int next, Features features) {
        int topCase = 32 * state.grammaticalCase(top) + state.pos(top);
        int preposition = state.preposition(top);
        features.add(80, state.lemma(under), preposition, topCase);
        features.add(81, state.coarse(under), preposition, topCase);
        features.add(82, state.lemma(next), preposition, topCase);
        features.add(83, state.coarse(next), preposition, topCase);
        features.add(84, preposition, state.lemma(top));
        features.add(85, state.preposition(under), preposition, 32 * state.pos(under) + state.pos(top));
        features.add(86, state.lemma(under), state.childRelations(under), topCase);
    }
}
