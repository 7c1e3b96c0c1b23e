package molva.eval.treebank;

import molva.morphology.Tag;
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

/** The rules that {@link UniversalTags} lists. */
final class TagConventions {
    private TagConventions() {}

    /** @param form in lower case */
    static Tag apply(Tag tag, String form, String lemma) {
        return switch (tag.pos()) {
            case NOUN, PROPN -> noun(tag);
            case ADJ, DET -> number(form) ? Tag.of(tag.pos()) : adjective(tag);
            case PRON -> pronoun(tag);
            case NUM -> number(form) ? Tag.of(Pos.NUM) : numeral(tag);
            case VERB, AUX -> verb(tag, form, lemma);
            case ADV, ADP, CCONJ, SCONJ, PART, INTJ, PUNCT, SYM, X -> Tag.of(tag.pos());
        };
    }

    private static boolean number(String form) {
        return form.chars().allMatch(c -> c >= '0' && c <= '9' || "ivxlc.,:/_ -".indexOf(c) >= 0);
    }

    private static Num number(Tag tag) {
        return tag.number() == Num.NONE && tag.gender() != Gender.NONE ? Num.SING : tag.number();
    }

    private static Tag noun(Tag tag) {
        return nominal(tag.pos(), tag.grammaticalCase(), tag.gender(), number(tag), tag.animacy(), Person.NONE, false);
    }

    private static Tag adjective(Tag tag) {
        Num number = number(tag);
        Gender gender = number == Num.PLUR ? Gender.NONE : tag.gender();
        Case grammaticalCase = tag.shortForm() ? Case.NONE : tag.grammaticalCase();
        return nominal(tag.pos(), grammaticalCase, gender, number, agreeing(tag, number), Person.NONE, tag.shortForm());
    }

    private static Animacy agreeing(Tag tag, Num number) {
        boolean told = !tag.shortForm()
                && tag.grammaticalCase() == Case.ACC
                && (number == Num.PLUR || tag.gender() == Gender.MASC);
        return told ? tag.animacy() : Animacy.NONE;
    }

    private static Tag pronoun(Tag tag) {
        Num number = number(tag);
        Gender gender = number == Num.PLUR ? Gender.NONE : tag.gender();
        return nominal(tag.pos(), tag.grammaticalCase(), gender, number, Animacy.NONE, tag.person(), false);
    }

    private static Tag numeral(Tag tag) {
        return nominal(tag.pos(), tag.grammaticalCase(), tag.gender(), Num.NONE, Animacy.NONE, Person.NONE, false);
    }

    private static Tag nominal(
            Pos pos,
            Case grammaticalCase,
            Gender gender,
            Num number,
            Animacy animacy,
            Person person,
            boolean shortForm) {
        return new Tag(
                pos,
                grammaticalCase,
                gender,
                number,
                animacy,
                person,
                Tense.NONE,
                Form.NONE,
                Mood.NONE,
                Voice.NONE,
                Aspect.NONE,
                shortForm);
    }

    private static Tag verb(Tag tag, String form, String lemma) {
        Aspect aspect = lemma.equals("быть") ? Aspect.IMP : tag.aspect();
        Voice voice = form.endsWith("ся") || form.endsWith("сь")
                ? Voice.MID
                : tag.form() == Form.PART && tag.voice() == Voice.PASS ? Voice.PASS : Voice.ACT;
        return switch (tag.form()) {
            case NONE -> Tag.of(tag.pos());
            case FIN -> finite(tag, voice, aspect);
            case INF -> verbal(tag, Form.INF, Tense.NONE, voice, aspect);
            case CONV -> verbal(tag, Form.CONV, tag.tense(), voice, aspect);
            case PART -> participle(tag, voice, aspect);
        };
    }

    private static Tag finite(Tag tag, Voice voice, Aspect aspect) {
        boolean past = tag.tense() == Tense.PAST;
        boolean imperative = tag.mood() == Mood.IMP;
        Num number = number(tag);
        return new Tag(
                tag.pos(),
                Case.NONE,
                past && number != Num.PLUR ? tag.gender() : Gender.NONE,
                number,
                Animacy.NONE,
                past ? Person.NONE : imperative && tag.person() == Person.NONE ? Person.SECOND : tag.person(),
                imperative ? Tense.NONE : tag.tense(),
                Form.FIN,
                tag.mood() == Mood.NONE ? Mood.IND : tag.mood(),
                voice,
                aspect,
                false);
    }

    private static Tag verbal(Tag tag, Form form, Tense tense, Voice voice, Aspect aspect) {
        return new Tag(
                tag.pos(),
                Case.NONE,
                Gender.NONE,
                Num.NONE,
                Animacy.NONE,
                Person.NONE,
                tense,
                form,
                Mood.NONE,
                voice,
                aspect,
                false);
    }

    private static Tag participle(Tag tag, Voice voice, Aspect aspect) {
        Tag adjective = adjective(tag);
        return new Tag(
                tag.pos(),
                adjective.grammaticalCase(),
                adjective.gender(),
                adjective.number(),
                adjective.animacy(),
                Person.NONE,
                tag.tense(),
                Form.PART,
                Mood.NONE,
                voice,
                aspect,
                tag.shortForm());
    }
}
