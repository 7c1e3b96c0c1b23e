package molva.entity;

import molva.model.Features;
import molva.morphology.Tag;

/**
 * What tells whether a token is part of a name: its form, lemma, ending, shape and grammar and those of its neighbours,
 * what the lists say, and what the document shows of the same word elsewhere.
 */
final class NameFeatures {
    /** Feature templates; their order is part of the model. */
    private enum Template {
        BIAS,
        FORM,
        LEMMA,
        LEMMA_BEFORE,
        LEMMA_AFTER,
        LEMMA_AND_BEFORE,
        LEMMA_AND_AFTER,
        PREFIX,
        SUFFIX,
        SHAPE,
        SHAPES,
        SHAPES_WIDE,
        TAG,
        TAGS,
        TAG_SHAPE,
        CASES,
        LISTED,
        LISTED_SHAPE,
        LISTED_BOTH,
        LISTED_PLACE,
        LISTED_PLACE_SHAPE,
        LISTED_PLACES,
        HINT_HEAD,
        NOUN,
        NOUN_BEFORE,
        NOUN_AFTER,
        NOUN_HEAD,
        HEAD,
        HEAD_CASE,
        QUOTED,
        QUOTED_FIRST,
        BEFORE_QUOTE,
        SHOWN,
        SHOWN_SHAPE,
        SURNAME_ENDING,
        KEY,
        VERB_AFTER,
        CHAIN,
        CHAIN_CASE,
        CHAIN_AFTER,
        CHAIN_HEAD,
        PLACE_CHAIN,
        PLACE_CHAIN_CASE,
        NEXT_NOUN
    }

    private static final int PREFIXES = 4;
    private static final int SUFFIXES = 5;
    private static final int FAR = 3;
    private static final int CHAIN = 12;
    private static final int BODY = 1 + SourceNouns.Hint.ORGANIZATION.ordinal();

    private final NameScene scene;
    private final Features features;

    NameFeatures(NameScene scene, Features features) {
        this.scene = scene;
        this.features = features;
    }

    /** Fills the buffer with the features of token {@code i}. */
    void fill(int i) {
        features.clear();
        add(Template.BIAS);
        words(i);
        letters(i);
        shapes(i);
        grammar(i);
        lists(i);
        surroundings(i);
        document(i);
        chain(i);
        placeChain(i);
    }

    private void words(int i) {
        int lemma = scene.lemmas[i];
        int before = lemma(i, -1);
        int after = lemma(i, 1);
        add(Template.FORM, scene.forms[i]);
        add(Template.LEMMA, lemma);
        add(Template.KEY, scene.keys[i], scene.shapes[i].ordinal());
        add(Template.LEMMA_BEFORE, before);
        add(Template.LEMMA_AFTER, after);
        add(Template.LEMMA_AND_BEFORE, lemma, before);
        add(Template.LEMMA_AND_AFTER, lemma, after);
    }

    private void letters(int i) {
        var token = scene.token(i);
        int length = scene.word(i) ? token.length() : 0;
        for (int n = 1; n <= PREFIXES && n < length; n++) {
            add(Template.PREFIX, NameScene.fold(scene.text(), token.start(), token.start() + n), n);
        }
        for (int n = 1; n <= SUFFIXES && n < length; n++) {
            add(Template.SUFFIX, NameScene.fold(scene.text(), token.end() - n, token.end()), n, shape(i, 0));
        }
        if (scene.capital(i)) {
            int stem = CaseKey.stemEnd(scene.text(), token.start(), token.end());
            int from = Math.max(token.start(), stem - 2);
            add(Template.SURNAME_ENDING, NameScene.fold(scene.text(), from, stem), shape(i, -1));
        }
    }

    private void shapes(int i) {
        int own = shape(i, 0);
        int before = shape(i, -1);
        int after = shape(i, 1);
        int first = i == scene.sentenceFirst[i] ? 1 : 0;
        add(Template.SHAPE, own, first);
        add(Template.SHAPES, own, before, after);
        add(Template.SHAPES_WIDE, own + 32 * before, after + 32 * shape(i, 2), shape(i, -2));
    }

    private void grammar(int i) {
        int own = tag(i, 0);
        int before = tag(i, -1);
        int after = tag(i, 1);
        add(Template.TAG, own);
        add(Template.TAGS, own, before, after);
        add(Template.TAG_SHAPE, own, shape(i, 0));
        add(Template.CASES, grammaticalCase(i, 0), grammaticalCase(i, -1), shape(i, 0) + 32 * shape(i, -1));
    }

    private void lists(int i) {
        int own = listed(i, 0);
        int before = listed(i, -1);
        int after = listed(i, 1);
        add(Template.LISTED, own);
        add(Template.LISTED_SHAPE, own, shape(i, 0), shape(i, -1));
        add(Template.LISTED_BOTH, own, before, after);
        add(Template.LISTED_PLACE, place(i, 0));
        add(Template.LISTED_PLACE_SHAPE, place(i, 0), shape(i, 0), tag(i, 0));
        add(Template.LISTED_PLACES, place(i, 0), place(i, -1), place(i, 1));
        add(Template.NOUN, noun(i, 0), shape(i, 0));
        add(Template.NOUN_BEFORE, noun(i, -1), shape(i, 0));
        add(Template.NOUN_AFTER, noun(i, 1), shape(i, 0), grammaticalCase(i, 0));
    }

    /** The nearest noun in small letters before the token, and quotation marks. */
    private void surroundings(int i) {
        int head = head(i);
        if (head >= 0) {
            add(Template.HEAD, scene.lemmas[head], i - head);
            add(Template.NOUN_HEAD, noun(head, 0), i - head, shape(i, 0));
            add(Template.HINT_HEAD, scene.hints[head], i - head, shape(i, 0));
            add(Template.HEAD_CASE, grammaticalCase(head, 0), grammaticalCase(i, 0), shape(i, 0));
        }
        if (scene.quoted[i]) {
            add(Template.QUOTED, shape(i, 0));
            int open = i;
            while (scene.shapes[open] != Shape.QUOTE_OPEN && open > scene.sentenceFirst[i]) {
                open--;
            }
            add(Template.QUOTED_FIRST, lemma(open, -1), i == open ? 0 : 1);
            add(Template.BEFORE_QUOTE, hint(open, -1), i == open ? 0 : 1, shape(open, 1));
        }
        add(Template.VERB_AFTER, inSentence(i, i + 1) && scene.words.tag(i + 1).verb() ? lemma(i, 1) : 0, shape(i, 0));
    }

    /** The nearest body's noun that the token may go on: {@code [Федеральной службы по надзору в сфере] связи}. */
    private void chain(int i) {
        int head = chainHead(i);
        int distance = head < 0 ? -1 : Math.min(4, i - head);
        int hint = head < 0 ? 0 : scene.hints[head];
        add(Template.CHAIN, hint, distance, tag(i, 0));
        add(Template.CHAIN_CASE, hint, distance, grammaticalCase(i, 0) + 1024 * shape(i, 0));
        add(Template.CHAIN_AFTER, hint, tag(i, 0), tag(i, 1));
        if (head >= 0) {
            add(Template.CHAIN_HEAD, scene.lemmas[head], tag(i, 0));
        }
    }

    private int placeHead(int i) {
        for (int j = i - 1; j >= Math.max(scene.sentenceFirst[i], i - CHAIN); j--) {
            if (scene.places[j] != 0 && scene.words.tag(j).noun()) {
                return j;
            }
            if (!scene.active[j]
                    || scene.words.tag(j).verb() && scene.words.tag(j).form() == Tag.Form.FIN) {
                return -1;
            }
        }
        return -1;
    }

    private int nextNoun(int i) {
        for (int j = i + 1; j < Math.min(scene.sentenceEnd[i], i + 4); j++) {
            if (scene.words.tag(j).noun()) {
                return j;
            }
        }
        return -1;
    }

    private int chainHead(int i) {
        for (int j = i - 1; j >= Math.max(scene.sentenceFirst[i], i - CHAIN); j--) {
            if (scene.hints[j] == BODY && scene.words.tag(j).noun()) {
                return j;
            }
            if (!scene.active[j]
                    || scene.words.tag(j).verb() && scene.words.tag(j).form() == Tag.Form.FIN) {
                return -1;
            }
        }
        return -1;
    }

    private void placeChain(int i) {
        int head = placeHead(i);
        int distance = head < 0 ? -1 : Math.min(4, i - head);
        int kind = head < 0 ? 0 : scene.places[head];
        add(Template.PLACE_CHAIN, kind, distance, tag(i, 0));
        add(Template.PLACE_CHAIN_CASE, kind, distance, grammaticalCase(i, 0) + 1024 * shape(i, 0));
        int next = nextNoun(i);
        if (next >= 0) {
            add(Template.NEXT_NOUN, noun(next, 0), tag(i, 0) + 1024 * (next - i), shape(i, 0));
        }
    }

    private int head(int i) {
        for (int j = i - 1; j >= Math.max(scene.sentenceFirst[i], i - FAR); j--) {
            if (scene.shapes[j] == Shape.LOWER && scene.words.tag(j).is(Tag.Pos.NOUN)) {
                return j;
            }
        }
        return -1;
    }

    private void document(int i) {
        int own = scene.shapes[i].capital() ? scene.occurrences.of(scene.keys[i]) : 0;
        add(Template.SHOWN, own);
        add(Template.SHOWN_SHAPE, own, shape(i, 0), shape(i, -1));
    }

    private boolean inSentence(int i, int j) {
        return j >= scene.sentenceFirst[i] && j < scene.sentenceEnd[i];
    }

    private int lemma(int i, int offset) {
        int j = i + offset;
        return inSentence(i, j) ? scene.lemmas[j] : offset;
    }

    private int shape(int i, int offset) {
        int j = i + offset;
        return inSentence(i, j) ? scene.shapes[j].ordinal() : 31;
    }

    private int tag(int i, int offset) {
        int j = i + offset;
        if (!inSentence(i, j)) {
            return -1;
        }
        Tag tag = scene.words.tag(j);
        return tag.pos().ordinal() + 32 * tag.grammaticalCase().ordinal();
    }

    private int grammaticalCase(int i, int offset) {
        int j = i + offset;
        if (!inSentence(i, j)) {
            return -1;
        }
        Tag tag = scene.words.tag(j);
        return tag.grammaticalCase().ordinal()
                + 16 * tag.number().ordinal()
                + 64 * tag.animacy().ordinal();
    }

    private int listed(int i, int offset) {
        int j = i + offset;
        return inSentence(i, j) ? scene.listed.beginning(j) + (scene.listed.inside(j) << 16) : 0;
    }

    private int place(int i, int offset) {
        int j = i + offset;
        return inSentence(i, j) ? scene.listed.place(j) : -1;
    }

    private int noun(int i, int offset) {
        int j = i + offset;
        return inSentence(i, j) ? scene.places[j] + 8 * scene.hints[j] : -1;
    }

    private int hint(int i, int offset) {
        int j = i + offset;
        return inSentence(i, j) ? scene.hints[j] : -1;
    }

    private void add(Template template) {
        features.add(template.ordinal());
    }

    private void add(Template template, int value) {
        features.add(template.ordinal(), value);
    }

    private void add(Template template, int first, int second) {
        features.add(template.ordinal(), first, second);
    }

    private void add(Template template, int first, int second, int third) {
        features.add(template.ordinal(), first, second, third);
    }
}
