package molva.attribution;

import java.util.Optional;
import molva.morphology.Tag;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Pos;

/**
 * Finds whose word a carrier passes on where one cue tells of both: {@code «…», – цитирует Пескова ТАСС}, {@code газета
 * приводит слова министра}.
 */
final class Origins {
    /** How far from the cue the other one is looked for, in tokens. */
    private static final int REACH = 10;

    /** The same for a carrier before its cue, whom a clause may part from it. */
    private static final int CARRIER_REACH = 20;

    private Origins() {}

    /** The other one of carrier and origin, given the one that was chosen as the cue's source. */
    static Optional<SourceCandidate> other(Surroundings around, SourceCandidate chosen) {
        if (!around.cue.word().governs(Frame.ORIGIN) || !chosen.exists()) {
            return Optional.empty();
        }
        boolean carrierChosen = Subjects.agrees(around.scene, Math.max(0, chosen.phrase()), around.cue.head());
        int before = carrierChosen && chosen.first() >= around.cue.end() ? carrierBefore(around) : -1;
        if (before >= 0) {
            return Optional.of(SourceExtent.of(around.scene, before));
        }
        int last = -1;
        for (int i = around.cue.first() - REACH; i < around.cue.end() + REACH; i++) {
            int phrase = around.scene.sameSentence(i, around.cue.head()) ? around.scene.phraseAt(i) : -1;
            if (phrase >= 0 && phrase != last && phrase != chosen.phrase()) {
                last = phrase;
                Optional<SourceCandidate> found = carrierChosen ? words(around, phrase) : Optional.empty();
                if (found.isPresent() || fits(around, phrase, !carrierChosen)) {
                    return found.or(() -> Optional.of(SourceExtent.of(around.scene, phrase)));
                }
            }
        }
        return Optional.empty();
    }

    /** {@code Блогер, известный резкостью, процитировал Аль Капоне}: the nearest living one that agrees, else -1. */
    private static int carrierBefore(Surroundings around) {
        Scene scene = around.scene;
        int last = -1;
        for (int i = around.cue.first() - 1; i >= around.cue.first() - CARRIER_REACH; i--) {
            int phrase = scene.sameSentence(i, around.cue.head()) ? scene.phraseAt(i) : -1;
            if (phrase >= 0 && phrase != last) {
                last = phrase;
                NounPhrase before = scene.phrases().get(phrase);
                boolean living = before.tag().animacy() == Tag.Animacy.ANIM
                        || before.tag().is(Pos.PROPN);
                if (living && before.preposition() < 0 && Subjects.agrees(scene, phrase, around.cue.head())) {
                    return phrase;
                }
            }
        }
        return -1;
    }

    /** {@code приводит слова [знакомого семьи]}: whose words the cue takes in. */
    private static Optional<SourceCandidate> words(Surroundings around, int index) {
        Scene scene = around.scene;
        NounPhrase phrase = scene.phrases().get(index);
        int whose = SourceExtent.innerHead(scene, phrase);
        if (!around.cue.holds(phrase.head()) || whose < around.cue.end()) {
            return Optional.empty();
        }
        int first = SourceExtent.firstModifier(scene, whose, around.cue.end());
        return Optional.of(new SourceCandidate(first, whose, phrase.end(), index, -1, scene.tag(whose)));
    }

    private static boolean fits(Surroundings around, int index, boolean carrier) {
        NounPhrase phrase = around.scene.phrases().get(index);
        if (around.cue.holds(phrase.head()) || phrase.preposition() >= 0) {
            return false;
        }
        boolean agrees = Subjects.agrees(around.scene, index, around.cue.head());
        if (carrier) {
            return agrees && phrase.end() >= around.clauseStart;
        }
        Case grammaticalCase = phrase.tag().grammaticalCase();
        boolean whose = grammaticalCase == Case.ACC || grammaticalCase == Case.GEN;
        boolean somebody = !around.cue.word().governs(Frame.OBJECT)
                || phrase.tag().animacy() != Tag.Animacy.INAN
                || phrase.tag().is(Pos.PROPN)
                || around.scene.capitalised(phrase.end() - 1);
        return whose && somebody && phrase.first() >= around.cue.end();
    }
}
