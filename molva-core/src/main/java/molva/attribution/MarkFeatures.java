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
        var sentence = scene.sentence(cue.head());
        int place = scene.blockFirst(cue.head()) == sentence.first() ? 1 : 0;
        int verbs =
                scene.verbs(sentence.first(), cue.first(), REACH) * 3 + scene.verbs(cue.end(), sentence.end(), REACH);
        int sides = mark * 4 + (before >= 0 ? 1 : 0) + (after >= 0 ? 2 : 0);
        features.add(MARK, sides, place);
        features.add(MARK, sides, verbs, 2);
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
}
