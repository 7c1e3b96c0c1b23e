package molva.attribution;

import molva.model.Features;

/**
 * What the cue model sees round a mark that may stand for a verb of speech, {@code [Песков]: C}, {@code C – [власти]}:
 * whether one phrase is all that stands on a side of it, and which.
 */
final class MarkFeatures {
    private static final int MARK = 19;
    private static final int MARK_NOUN = 20;

    /** How far, in tokens, verbs are looked for. */
    private static final int REACH = 60;

    private MarkFeatures() {}

    static void add(Features features, Surroundings around) {
        Scene scene = around.scene;
        CueCandidate cue = around.cue;
        int mark = scene.markAt(cue.head()).ordinal();
        int before = alone(scene, cue.first() - 1, true);
        int after = alone(scene, cue.end(), false);
        int place = scene.blockFirst(cue.head()) == scene.sentence(cue.head()).first() ? 1 : 0;
        int verbs = verbs(scene, scene.sentence(cue.head()).first(), cue.first()) * 3
                + verbs(scene, cue.end(), scene.sentence(cue.head()).end());
        features.add(MARK, mark * 4 + (before >= 0 ? 1 : 0) + (after >= 0 ? 2 : 0), place);
        features.add(MARK, mark * 4 + (before >= 0 ? 1 : 0) + (after >= 0 ? 2 : 0), verbs, 2);
        side(features, scene, mark * 2, before, verbs);
        side(features, scene, mark * 2 + 1, after, verbs);
    }

    private static void side(Features features, Scene scene, int side, int index, int verbs) {
        if (index >= 0) {
            NounPhrase phrase = scene.phrases().get(index);
            int type = scene.entityType(phrase.first(), phrase.end());
            features.add(MARK_NOUN, side, Features.hash(scene.lemma(phrase.head())));
            features.add(MARK_NOUN, side, type, 1 + verbs);
            features.add(
                    MARK_NOUN,
                    side,
                    phrase.tag().animacy().ordinal(),
                    20 + phrase.tag().grammaticalCase().ordinal());
        }
    }

    /** The phrase that fills the sentence before or after a mark, signs and stops apart; -1 if none does. */
    private static int alone(Scene scene, int beside, boolean before) {
        int index = scene.sameSentence(beside, before ? beside + 1 : beside - 1) ? scene.phraseAt(beside) : -1;
        if (index < 0) {
            return -1;
        }
        NounPhrase phrase = scene.phrases().get(index);
        int step = before ? -1 : 1;
        for (int i = before ? phrase.first() - 1 : phrase.end(); scene.sameSentence(i, beside); i += step) {
            if (Math.abs(i - beside) > REACH || !scene.is(i, Mark.OTHER) && !scene.is(i, Mark.STOP)) {
                return -1;
            }
        }
        return index;
    }

    /** 0, 1 or 2 for no finite verb between two tokens, one, more; as far as {@link #REACH}. */
    private static int verbs(Scene scene, int from, int to) {
        int verbs = 0;
        for (int i = from; i < Math.min(to, from + REACH) && verbs < 2; i++) {
            verbs += scene.finite(i) ? 1 : 0;
        }
        return verbs;
    }
}
