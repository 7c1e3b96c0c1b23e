package molva.morphology;

import molva.morphology.Tag.Animacy;
import molva.morphology.Tag.Aspect;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Form;
import molva.morphology.Tag.Gender;
import molva.morphology.Tag.Mood;
import molva.morphology.Tag.Num;
import molva.morphology.Tag.Person;
import molva.morphology.Tag.Pos;
import molva.morphology.Tag.Tense;
import molva.morphology.Tag.Voice;

/** Puts a {@link Tag} together feature by feature. Not thread-safe. */
final class TagBuilder {
    Pos pos = Pos.X;
    Case grammaticalCase = Case.NONE;
    Gender gender = Gender.NONE;
    Num number = Num.NONE;
    Animacy animacy = Animacy.NONE;
    Person person = Person.NONE;
    Tense tense = Tense.NONE;
    Form form = Form.NONE;
    Mood mood = Mood.NONE;
    Voice voice = Voice.NONE;
    Aspect aspect = Aspect.NONE;
    boolean shortForm;

    TagBuilder() {}

    TagBuilder(Pos pos) {
        this.pos = pos;
    }

    TagBuilder(Tag tag) {
        pos = tag.pos();
        grammaticalCase = tag.grammaticalCase();
        gender = tag.gender();
        number = tag.number();
        animacy = tag.animacy();
        person = tag.person();
        tense = tag.tense();
        form = tag.form();
        mood = tag.mood();
        voice = tag.voice();
        aspect = tag.aspect();
        shortForm = tag.shortForm();
    }

    Tag build() {
        return new Tag(
                pos, grammaticalCase, gender, number, animacy, person, tense, form, mood, voice, aspect, shortForm);
    }
}
