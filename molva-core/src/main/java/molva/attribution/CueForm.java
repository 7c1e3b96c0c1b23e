package molva.attribution;

import molva.model.Features;
import molva.morphology.Tag;
import molva.morphology.Tag.Num;

/** The shape of a cue that decides where its source and content stand: a finite verb, a converb, {@code по словам}… */
final class CueForm {
    private CueForm() {}

    /** A number for the shape, the same for cues that build their sentence alike. */
    static int of(Scene scene, CueCandidate cue) {
        return switch (cue.word().part()) {
            case PREPOSITION -> Features.hash(cue.word().lemma());
            case PARTICLE -> 2;
            case MARK -> 3 + scene.markAt(cue.head()).ordinal();
            case NOUN ->
                cue.noun() >= 0
                        ? 20 + verb(scene, cue)
                        : 40 + scene.tag(cue.head()).grammaticalCase().ordinal();
            case VERB -> 60 + verb(scene, cue);
            case PRED -> 90 + scene.tag(cue.head()).gender().ordinal();
        };
    }

    private static int verb(Scene scene, CueCandidate cue) {
        Tag tag = scene.tag(cue.head());
        int plural = tag.number() == Num.PLUR ? 10 : 0;
        String form = scene.lower(cue.head());
        return switch (tag.form()) {
            case CONV -> 1;
            case INF -> 2;
            case PART -> tag.shortForm() ? 3 + plural : 4;
            case FIN, NONE -> (form.endsWith("ся") || form.endsWith("сь") ? 5 : person(tag)) + plural;
        };
    }

    private static int person(Tag tag) {
        return tag.person() == Tag.Person.FIRST ? 6 : tag.mood() == Tag.Mood.IMP ? 7 : 8;
    }
}
