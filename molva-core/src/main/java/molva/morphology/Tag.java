package molva.morphology;

/**
 * Part of speech and grammatical features of a word, after Universal Dependencies 2 for Russian. A feature that the
 * word has not, or that could not be told, is {@code NONE}.
 */
public record Tag(
        Pos pos,
        Case grammaticalCase,
        Gender gender,
        Num number,
        Animacy animacy,
        Person person,
        Tense tense,
        Form form,
        Mood mood,
        Voice voice,
        Aspect aspect,
        boolean shortForm) {
    public enum Pos {
        NOUN,
        PROPN,
        VERB,
        AUX,
        ADJ,
        ADV,
        PRON,
        DET,
        NUM,
        ADP,
        CCONJ,
        SCONJ,
        PART,
        INTJ,
        PUNCT,
        SYM,
        X
    }

    public enum Case {
        NONE,
        NOM,
        GEN,
        DAT,
        ACC,
        INS,
        LOC,
        VOC,
        PAR
    }

    public enum Gender {
        NONE,
        MASC,
        FEM,
        NEUT
    }

    /** Grammatical number. */
    public enum Num {
        NONE,
        SING,
        PLUR
    }

    public enum Animacy {
        NONE,
        ANIM,
        INAN
    }

    public enum Person {
        NONE,
        FIRST,
        SECOND,
        THIRD
    }

    public enum Tense {
        NONE,
        PAST,
        PRES,
        FUT
    }

    /** Verb form: finite, infinitive, participle, converb (деепричастие). */
    public enum Form {
        NONE,
        FIN,
        INF,
        PART,
        CONV
    }

    public enum Mood {
        NONE,
        IND,
        IMP,
        CND
    }

    public enum Voice {
        NONE,
        ACT,
        PASS,
        MID
    }

    public enum Aspect {
        NONE,
        IMP,
        PERF
    }

    /** A tag of a part of speech that has no features. */
    public static Tag of(Pos pos) {
        return new Tag(
                pos,
                Case.NONE,
                Gender.NONE,
                Num.NONE,
                Animacy.NONE,
                Person.NONE,
                Tense.NONE,
                Form.NONE,
                Mood.NONE,
                Voice.NONE,
                Aspect.NONE,
                false);
    }

    /** A number of its own, and quicker than one of all parts' own hashes. */
    @Override
    public int hashCode() {
        return TagHash.full(this);
    }

    public boolean is(Pos wanted) {
        return pos == wanted;
    }

    public boolean noun() {
        return pos == Pos.NOUN || pos == Pos.PROPN;
    }

    public boolean verb() {
        return pos == Pos.VERB || pos == Pos.AUX;
    }
}
