package molva.attribution;

import molva.morphology.Tag;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Gender;
import molva.morphology.Tag.Num;
import molva.morphology.Tag.Pos;

/** Finds the phrase that agrees with a cue as its subject. */
final class Subjects {
    private static final int REACH = 30;

    private Subjects() {}

    /** Index of the phrase that looks most like the subject of the cue's verb; -1 if none agrees. */
    static int of(Surroundings around) {
        CueCandidate cue = around.cue;
        Scene scene = around.scene;
        int after = scene.phraseAt(cue.end());
        if (after >= 0 && (around.inserted() || around.quoteBefore >= 0) && agrees(scene, after, cue.head())) {
            return after;
        }
        int before = before(around);
        if (before >= 0) {
            return before;
        }
        return after >= 0 && agrees(scene, after, cue.head()) ? after : -1;
    }

    private static int before(Surroundings around) {
        Scene scene = around.scene;
        int head = around.cue.head();
        int start = Math.max(scene.sentence(head).first(), head - REACH);
        for (int i = around.cue.first() - 1; i >= start; i--) {
            int phrase = scene.phraseAt(i);
            if (phrase >= 0) {
                if (agrees(scene, phrase, head)) {
                    return phrase;
                }
                i = Math.min(i, scene.phrases().get(phrase).first());
            } else if (scene.finite(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether phrase {@code index} is nominative and agrees with the verb at token {@code verb}. */
    static boolean agrees(Scene scene, int index, int verb) {
        NounPhrase phrase = scene.phrases().get(index);
        return phrase.nominative() && agrees(phrase, scene.tag(verb));
    }

    static boolean agrees(NounPhrase phrase, Tag verb) {
        Tag subject = phrase.tag();
        if (subject.is(Pos.PRON) && subject.grammaticalCase() != Case.NOM) {
            return false;
        }
        boolean number = verb.number() == Num.NONE
                || subject.number() == Num.NONE
                || verb.number() == subject.number()
                || subject.is(Pos.NUM);
        boolean gender = verb.gender() == Gender.NONE
                || subject.gender() == Gender.NONE
                || verb.number() == Num.PLUR
                || verb.gender() == subject.gender()
                || subject.animacy() == Tag.Animacy.ANIM && verb.gender() != Gender.NEUT;
        return number && gender;
    }
}
