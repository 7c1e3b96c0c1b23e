package molva.attribution;

import molva.model.Features;
import molva.morphology.Tag;

/** What the cue model sees of a candidate. */
final class CueFeatures {
    private static final int SINGLE = 1;
    private static final int OF_GROUP = 2;
    private static final int OF_LEMMA = 3;
    private static final int PAIR = 4;
    private static final int PAIR_OF_GROUP = 5;
    private static final int WORD = 6;
    private static final int FRAME = 7;
    private static final int NEIGHBOUR = 8;
    private static final int NEIGHBOUR_OF_GROUP = 9;
    private static final int NEIGHBOUR_POS = 10;
    private static final int NOUN_CASE = 11;
    private static final int GOVERNOR = 12;
    private static final int SUBJECT = 13;
    private static final int SUBJECT_TYPE = 14;

    private static final int OBJECT = 15;
    private static final int OBJECT_TYPE = 16;
    private static final int GOVERNS = 17;
    private static final int BESIDE = 18;

    private CueFeatures() {}

    static void fill(Features features, Surroundings around, long evidence) {
        CueCandidate cue = around.cue;
        int group = Features.hash(cue.word().group());
        int lemma = Features.hash(around.scene.lemma(cue.head()));
        int part = cue.word().part().ordinal();
        features.clear();
        word(features, around, group, lemma, part);
        evidence(features, evidence, group, part, lemma);
        frames(features, cue.word(), evidence, part);
        neighbours(features, around, group, part);
        subject(features, around, group, lemma);
        if (cue.is(CueWord.Part.MARK)) {
            MarkFeatures.add(features, around);
        }
        object(features, around, group, lemma, part);
        beside(features, around, group, lemma, part);
    }

    private static void word(Features features, Surroundings around, int group, int lemma, int part) {
        CueCandidate cue = around.cue;
        Tag tag = around.scene.tag(cue.head());
        features.add(WORD, part);
        features.add(WORD, group, part);
        features.add(WORD, lemma, part);
        features.add(WORD, Features.hash(cue.word().lemma()), part, 1);
        features.add(WORD, lemma, tag.form().ordinal(), tag.number().ordinal());
        if (cue.is(CueWord.Part.NOUN)) {
            features.add(
                    NOUN_CASE, tag.grammaticalCase().ordinal(), tag.number().ordinal());
            features.add(NOUN_CASE, lemma, tag.grammaticalCase().ordinal());
            features.add(NOUN_CASE, group, tag.grammaticalCase().ordinal(), 1);
        }
    }

    private static void evidence(Features features, long evidence, int group, int part, int lemma) {
        for (long rest = evidence; rest != 0; rest &= rest - 1) {
            int one = Long.numberOfTrailingZeros(rest);
            features.add(SINGLE, one, part);
            features.add(OF_GROUP, one, group, part);
            features.add(OF_LEMMA, one, lemma, part);
            for (long others = rest & (rest - 1); others != 0; others &= others - 1) {
                int other = Long.numberOfTrailingZeros(others);
                features.add(PAIR, one, other, part);
                features.add(PAIR_OF_GROUP, one * 64 + other, group, part);
            }
        }
    }

    /** Evidence for a frame that the lexicon gives the word, and for one that it does not. */
    private static void frames(Features features, CueWord word, long evidence, int part) {
        for (Frame frame : Frame.values()) {
            if (word.governs(frame)) {
                features.add(FRAME, frame.ordinal(), part);
                for (long rest = evidence; rest != 0; rest &= rest - 1) {
                    features.add(FRAME, frame.ordinal(), part, 1 + Long.numberOfTrailingZeros(rest));
                }
            }
        }
    }

    private static void neighbours(Features features, Surroundings around, int group, int part) {
        CueCandidate cue = around.cue;
        for (int distance = -2; distance <= 3; distance++) {
            if (distance != 0) {
                int i = distance < 0 ? cue.first() + distance : cue.end() + distance - 1;
                boolean inside = around.scene.sameSentence(i, cue.head());
                int form = inside ? Features.hash(around.scene.lower(i)) : 0;
                int pos = inside ? 1 + around.scene.tag(i).pos().ordinal() : 0;
                int grammaticalCase =
                        inside ? around.scene.tag(i).grammaticalCase().ordinal() : 0;
                features.add(NEIGHBOUR, distance, form, part);
                features.add(NEIGHBOUR_OF_GROUP, distance, form, group);
                features.add(NEIGHBOUR_POS, distance, pos * 16 + grammaticalCase, part);
                features.add(NEIGHBOUR_POS, distance, pos * 16 + grammaticalCase, group);
            }
        }
        int governor = cue.first() - 1;
        if (cue.is(CueWord.Part.NOUN) && around.scene.sameSentence(governor, cue.head())) {
            features.add(
                    GOVERNOR,
                    Features.hash(around.scene.lemma(governor)),
                    Features.hash(cue.word().lemma()));
        }
    }

    private static void subject(Features features, Surroundings around, int group, int lemma) {
        int subject = Subjects.of(around);
        if (subject >= 0) {
            int head = Features.hash(
                    around.scene.lemma(around.scene.phrases().get(subject).head()));
            features.add(SUBJECT, head);
            features.add(SUBJECT, head, group);
            NounPhrase phrase = around.scene.phrases().get(subject);
            int type = around.scene.entityType(phrase.first(), phrase.end());
            features.add(SUBJECT_TYPE, type, group);
            features.add(SUBJECT_TYPE, type, lemma);
            features.add(SUBJECT_TYPE, phrase.tag().animacy().ordinal() + 4 * type, group, 1);
        }
    }

    /** What the verb is done to: {@code подписал [указ]}, not {@code подписал [контракт]}. */
    private static void object(Features features, Surroundings around, int group, int lemma, int part) {
        int word = 0;
        int type = 0;
        if (around.object >= 0) {
            NounPhrase phrase = around.scene.phrases().get(around.object);
            word = Features.hash(around.scene.lemma(phrase.head()));
            type = around.scene.entityType(phrase.first(), phrase.end());
        }
        features.add(OBJECT, word, part);
        features.add(OBJECT, word, group, 1);
        features.add(OBJECT_TYPE, type, group);
        features.add(OBJECT_TYPE, type, lemma, 1);
    }

    /** The preposition that follows, and the words right beside the cue. */
    private static void beside(Features features, Surroundings around, int group, int lemma, int part) {
        Scene scene = around.scene;
        int preposition = around.preposition < 0 ? 0 : Features.hash(scene.lower(around.preposition));
        features.add(GOVERNS, preposition, part);
        features.add(GOVERNS, preposition, group, 1);
        features.add(GOVERNS, preposition, lemma, 2);
        features.add(BESIDE, Features.hash(scene.lower(around.cue.end())), lemma);
        features.add(BESIDE, Features.hash(scene.lower(around.cue.first() - 1)), lemma, 1);
    }
}
