package molva.attribution;

import molva.model.Features;
import molva.morphology.Tag.Pos;

/** What the source model sees of a candidate. */
final class SourceFeatures {
    private static final int NONE = 1;
    private static final int NONE_EVIDENCE = 2;
    private static final int PLACE = 3;
    private static final int WORD = 4;
    private static final int CASE = 5;
    private static final int AGREES = 6;
    private static final int BETWEEN = 7;
    private static final int RANK = 8;
    private static final int TYPE = 9;
    private static final int CHOSEN = 10;
    private static final int PREPOSITION = 11;
    private static final int CONTENT = 12;
    private static final int INNER = 13;
    private static final int REACH = 14;
    private static final int TAIL = 15;
    private static final int CASE_OF_LEMMA = 16;
    private static final int NUMBER = 17;

    private static final int PREPOSITION_AFTER = 3;

    private final Scene scene;
    private final Surroundings around;
    private final CueCandidate cue;
    private final long evidence;
    private final int form;
    private final int group;
    private final int subject;

    SourceFeatures(Surroundings around, long evidence) {
        this.around = around;
        this.scene = around.scene;
        this.cue = around.cue;
        this.evidence = evidence;
        this.form = CueForm.of(scene, cue);
        this.group = Features.hash(cue.word().group());
        this.subject = Subjects.of(around);
    }

    /**
     * @param rank how many candidates of the same case stand nearer to the cue on the same side
     * @param tail whether another candidate begins before this one and holds it
     */
    void fill(Features features, SourceCandidate source, int rank, boolean tail) {
        features.clear();
        if (!source.exists()) {
            none(features);
            return;
        }
        place(features, source, rank);
        word(features, source);
        between(features, source);
        reach(features, source, tail);
    }

    /** What the source takes in beyond its phrase, and what it leaves out. */
    private void reach(Features features, SourceCandidate source, boolean tail) {
        int reach = source.reach().ordinal();
        int lemma = Features.hash(scene.lemma(source.head()));
        int after = after(source.end());
        features.add(REACH, reach, after);
        features.add(REACH, reach, after * 8 + (source.first() >= cue.end() ? 1 : 2), form);
        features.add(REACH, reach, lemma, 1);
        features.add(
                REACH,
                reach,
                source.tag().animacy().ordinal() * 2 + (scene.capitalised(source.end() - 1) ? 1 : 0),
                after);
        if (source.reach() == SourceCandidate.Reach.PREPOSITIONAL) {
            complement(features, reach, lemma, lastPreposition(source));
        } else if (after == PREPOSITION_AFTER) {
            complement(features, reach, lemma, source.end());
        }
        number(features, source, reach);
        features.add(TAIL, tail ? 1 : 0);
        features.add(TAIL, tail ? 1 : 0, form);
        features.add(TAIL, tail ? 1 : 0, source.tag().grammaticalCase().ordinal(), reach);
    }

    /** Of the verb and the source, with whether another one is joined to it: {@code [Ветров и Котов] заявили}. */
    private void number(Features features, SourceCandidate source, int reach) {
        boolean joined = source.phrase() >= 0 && SourceExtent.joined(scene, source.phrase());
        int numbers = scene.tag(cue.head()).number().ordinal() * 8
                + source.tag().number().ordinal() * 2
                + (joined ? 1 : 0);
        features.add(NUMBER, numbers, reach, source.tag().grammaticalCase().ordinal());
        features.add(NUMBER, numbers, reach, 32 + (source.first() >= cue.end() ? 1 : 2));
    }

    /** A preposition with its noun that the source takes in or leaves out: {@code судья [в Милане]}. */
    private void complement(Features features, int reach, int lemma, int preposition) {
        int word = Features.hash(scene.lower(preposition));
        int index = scene.phraseAt(preposition + 1);
        int noun = 0;
        int type = 0;
        if (index >= 0) {
            NounPhrase phrase = scene.phrases().get(index);
            noun = Features.hash(scene.lemma(phrase.head()));
            type = scene.entityType(phrase.first(), phrase.end());
        }
        features.add(REACH, reach, word, 2);
        features.add(REACH, reach, word, lemma);
        features.add(REACH, reach, word, noun);
        features.add(REACH, reach, word, 3 + type);
        features.add(REACH, reach, noun, 4);
    }

    /** What stands at token {@code next}, after the source: 1 the cue, 2 a comma, 3 a preposition, 4 a verb; 0 no word. */
    private int after(int next) {
        if (!scene.sameSentence(next, cue.head())) {
            return 0;
        }
        if (next == cue.first()) {
            return 1;
        }
        if (scene.is(next, Mark.COMMA)) {
            return 2;
        }
        if (scene.tag(next).is(Pos.ADP)) {
            return PREPOSITION_AFTER;
        }
        return scene.finite(next) ? 4 : 5;
    }

    private int lastPreposition(SourceCandidate source) {
        int i = scene.phrases().get(source.phrase()).end();
        while (i < source.end() && !scene.tag(i).is(Pos.ADP)) {
            i++;
        }
        return i;
    }

    private void none(Features features) {
        features.add(NONE);
        features.add(NONE, form);
        features.add(NONE, group, form);
        features.add(NONE, Features.hash(scene.lemma(cue.head())), form);
        for (long rest = evidence; rest != 0; rest &= rest - 1) {
            features.add(NONE_EVIDENCE, Long.numberOfTrailingZeros(rest), form);
            features.add(
                    NONE_EVIDENCE,
                    Long.numberOfTrailingZeros(rest),
                    cue.word().part().ordinal(),
                    1);
        }
    }

    private void place(Features features, SourceCandidate source, int rank) {
        boolean after = source.first() >= cue.end();
        int distance = bucket(after ? source.first() - cue.end() : cue.first() - source.end());
        int side = after ? 1 : 2;
        int inserted = around.inserted() ? 1 : 0;
        int quoted = (around.quoteBefore >= 0 ? 1 : 0) + 2 * inserted;
        int grammaticalCase = source.tag().grammaticalCase().ordinal() + (source.preposition() >= 0 ? 16 : 0);
        boolean inner = inner(source);
        boolean agrees = source.phrase() >= 0 && !inner && Subjects.agrees(scene, source.phrase(), cue.head());
        boolean inClause = source.head() > around.clauseStart && source.head() < around.clauseEnd;
        features.add(INNER, inner ? 1 : 0, form, side);
        features.add(INNER, inner ? 1 : 0, group, 4);
        features.add(PLACE, side, distance, form);
        features.add(PLACE, side, distance, quoted);
        features.add(PLACE, side * 2 + inserted, inClause ? 1 : 0, form);
        features.add(CASE, grammaticalCase, form, side);
        features.add(CASE, grammaticalCase, group, side + 4);
        features.add(
                CASE, grammaticalCase, distance, side * 64 + cue.word().part().ordinal());
        features.add(CASE, grammaticalCase, inClause ? 1 : 0, side * 8 + quoted);
        features.add(CASE_OF_LEMMA, grammaticalCase * 2 + side, Features.hash(scene.lemma(cue.head())));
        features.add(AGREES, agrees ? 1 : 0, form, side);
        features.add(AGREES, agrees ? 1 : 0, distance, quoted);
        features.add(AGREES, agrees ? 1 : 0, inClause ? 1 : 0, form);
        features.add(RANK, Math.min(rank, 4), side, form);
        features.add(RANK, Math.min(rank, 4), grammaticalCase, agrees ? 1 : 0);
        int chosen = source.phrase() >= 0 && source.phrase() == subject ? inner ? 2 : 1 : 0;
        features.add(CHOSEN, chosen, form);
        features.add(CHOSEN, chosen, quoted, side);
    }

    /** A noun inside a phrase: {@code суд [Испании]}, {@code заявление [Минобороны]}. */
    private boolean inner(SourceCandidate source) {
        return source.phrase() >= 0 && scene.phrases().get(source.phrase()).head() != source.head();
    }

    private void word(Features features, SourceCandidate source) {
        int head = Features.hash(scene.lemma(source.head()));
        int pos = source.tag().pos().ordinal();
        features.add(WORD, head);
        features.add(WORD, head, cue.word().part().ordinal());
        features.add(WORD, pos, form);
        features.add(WORD, pos, group, source.first() >= cue.end() ? 1 : 2);
        features.add(TYPE, scene.entityType(source.first(), source.end()), form);
        features.add(TYPE, scene.entityType(source.first(), source.end()), group);
        features.add(
                TYPE,
                scene.entityType(source.first(), source.end()),
                source.tag().grammaticalCase().ordinal(),
                source.first() >= cue.end() ? 1 : 2);
        features.add(TYPE, source.tag().animacy().ordinal(), scene.capitalised(source.head()) ? 1 : 0, group);
        if (source.preposition() >= 0) {
            int preposition = Features.hash(scene.lower(source.preposition()));
            features.add(PREPOSITION, preposition, form);
            features.add(PREPOSITION, preposition, group);
            features.add(PREPOSITION, preposition, scene.entityType(source.first(), source.end()));
        }
    }

    private void between(Features features, SourceCandidate source) {
        boolean after = source.first() >= cue.end();
        int from = after ? cue.end() : source.end();
        int to = after ? source.first() : cue.first();
        int commas = 0;
        int verbs = 0;
        int marks = 0;
        for (int i = from; i < to; i++) {
            commas += scene.is(i, Mark.COMMA) ? 1 : 0;
            marks += scene.is(i, Mark.COLON) || scene.is(i, Mark.DASH) || scene.is(i, Mark.QUOTE) ? 1 : 0;
            verbs += scene.finite(i) ? 1 : 0;
        }
        int side = after ? 1 : 2;
        features.add(BETWEEN, Math.min(commas, 3), Math.min(verbs, 2), side * 128 + Math.min(marks, 2));
        features.add(BETWEEN, Math.min(commas, 3), Math.min(verbs, 2) * 4 + side, form);
        features.add(CONTENT, scene.quoteAt(source.head()) == scene.quoteAt(cue.head()) ? 1 : 0, side);
        boolean insideContent =
                around.that >= 0 && source.head() > around.that || around.colon >= 0 && source.head() > around.colon;
        features.add(CONTENT, insideContent ? 3 : 2, form);
    }

    static int bucket(int distance) {
        return distance <= 3 ? Math.max(distance, 0) : distance <= 6 ? 4 : distance <= 12 ? 5 : 6;
    }
}
