package molva.morphology;

import java.util.ArrayList;
import java.util.List;
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

/**
 * The dictionary's tags ({@code NN:Inanim:Fem:Sin:R}, listed in {@code tagset.txt} of its jar) as Universal
 * Dependencies tags. One dictionary tag may stand for several: {@code метро} is every case, {@code вылетать} may be
 * either aspect.
 */
final class DictionaryTags {
    private DictionaryTags() {}

    /**
     * @param lemma in lower case with ё folded, e.g. to tell the auxiliary {@code быть} from other verbs
     * @param form the form that has the tag; an adjective's ending tells whether its accusative is animate
     */
    static List<Tag> read(String tag, String form, String lemma) {
        String[] parts = tag.split(":");
        var builder = new TagBuilder(pos(parts, lemma));
        for (int i = 1; i < parts.length; i++) {
            set(builder, parts[i].strip());
        }
        switch (parts[0]) {
            case "VB" -> verb(builder, parts, form);
            case "DPT", "PT", "PT_Short" -> participle(builder, parts, form);
            case "ADJ" -> builder.shortForm = parts.length > 1 && parts[1].equals("Short");
            default -> {}
        }
        adjust(builder, form);
        return expand(builder, parts);
    }

    private static Pos pos(String[] parts, String lemma) {
        return switch (parts[0]) {
            case "NN" -> parts.length > 1 && parts[1].matches("Fam|Name|Patr") ? Pos.PROPN : Pos.NOUN;
            case "VB", "DPT", "PT", "PT_Short" -> lemma.equals("быть") && !parts[0].equals("PT") ? Pos.AUX : Pos.VERB;
            case "ADJ" -> parts.length > 1 && parts[1].equals("MPR") ? Pos.DET : Pos.ADJ;
            case "Ord" -> Pos.ADJ;
            case "Num", "NumC" -> Pos.NUM;
            case "PNN" -> Pos.PRON;
            case "PREP" -> Pos.ADP;
            case "CONJ" -> FunctionWords.conjunction(lemma);
            case "PARTICLE" -> Pos.PART;
            case "INTERJECTION" -> Pos.INTJ;
            case "ADV", "PRDC", "PARENTHESIS", "Misc" -> Pos.ADV;
            default -> Pos.NOUN;
        };
    }

    private static void set(TagBuilder builder, String feature) {
        switch (feature) {
            case "Nom" -> builder.grammaticalCase = Case.NOM;
            case "R", "2R" -> builder.grammaticalCase = Case.GEN;
            case "D" -> builder.grammaticalCase = Case.DAT;
            case "V" -> builder.grammaticalCase = Case.ACC;
            case "T" -> builder.grammaticalCase = Case.INS;
            case "P", "2P" -> builder.grammaticalCase = Case.LOC;
            case "Z" -> builder.grammaticalCase = Case.VOC;
            case "Masc" -> builder.gender = Gender.MASC;
            case "Fem" -> builder.gender = Gender.FEM;
            case "Neut" -> builder.gender = Gender.NEUT;
            case "Sin" -> builder.number = Num.SING;
            case "PL" -> builder.number = Num.PLUR;
            case "Anim", "Fam", "Name", "Patr" -> builder.animacy = Animacy.ANIM;
            case "Inanim" -> builder.animacy = Animacy.INAN;
            case "P1" -> builder.person = Person.FIRST;
            case "P2" -> builder.person = Person.SECOND;
            case "P3" -> builder.person = Person.THIRD;
            case "IMPFV" -> builder.aspect = Aspect.IMP;
            case "PFV" -> builder.aspect = Aspect.PERF;
            case "Past" -> builder.tense = Tense.PAST;
            case "Real" -> builder.tense = Tense.PRES;
            case "Fut" -> builder.tense = Tense.FUT;
            default -> {}
        }
    }

    private static void verb(TagBuilder builder, String[] parts, String form) {
        builder.voice = reflexive(form) ? Voice.MID : Voice.ACT;
        if (parts[1].equals("INF")) {
            builder.form = Form.INF;
            return;
        }
        builder.form = Form.FIN;
        builder.mood = parts[1].equals("IMP") ? Mood.IMP : Mood.IND;
        if (parts.length > 2 && parts[2].equals("bezl")) {
            builder.number = Num.SING;
            builder.gender = builder.tense == Tense.PAST ? Gender.NEUT : Gender.NONE;
            builder.person = builder.tense == Tense.PAST ? Person.NONE : Person.THIRD;
        } else if (builder.number == Num.NONE && builder.gender != Gender.NONE) {
            builder.number = Num.SING;
        }
    }

    private static void participle(TagBuilder builder, String[] parts, String form) {
        builder.form = parts[0].equals("DPT") ? Form.CONV : Form.PART;
        builder.shortForm = parts[0].equals("PT_Short");
        boolean passive = List.of(parts).contains("STR");
        builder.voice = passive ? Voice.PASS : reflexive(form) ? Voice.MID : Voice.ACT;
    }

    private static boolean reflexive(String form) {
        return form.endsWith("ся") || form.endsWith("сь");
    }

    /** What the dictionary leaves to be understood: number of what has gender, animacy of an adjective's accusative. */
    private static void adjust(TagBuilder builder, String form) {
        boolean adjectival = builder.pos == Pos.ADJ || builder.pos == Pos.DET || builder.form == Form.PART;
        if (!adjectival) {
            return;
        }
        if (builder.gender != Gender.NONE && builder.number == Num.NONE) {
            builder.number = Num.SING;
        }
        if (builder.number == Num.PLUR) {
            builder.gender = Gender.NONE;
        }
        boolean told = builder.number == Num.PLUR || builder.gender == Gender.MASC;
        if (builder.grammaticalCase == Case.ACC && told) {
            builder.animacy = animateEnding(form) ? Animacy.ANIM : Animacy.INAN;
        }
    }

    private static boolean animateEnding(String form) {
        String stem = reflexive(form) ? form.substring(0, form.length() - 2) : form;
        return stem.endsWith("го") || stem.endsWith("х");
    }

    private static List<Tag> expand(TagBuilder builder, String[] parts) {
        List<Tag> tags = new ArrayList<>();
        boolean indeclinable = parts[0].matches("NN|ABR") && builder.grammaticalCase == Case.NONE;
        if (indeclinable) {
            for (Case grammaticalCase : List.of(Case.NOM, Case.GEN, Case.DAT, Case.ACC, Case.INS, Case.LOC)) {
                builder.grammaticalCase = grammaticalCase;
                builder.number = builder.gender == Gender.NONE && parts.length > 1 ? Num.PLUR : Num.SING;
                tags.add(builder.build());
            }
        } else if (List.of(parts).contains("2PFV")) {
            for (Aspect aspect : List.of(Aspect.IMP, Aspect.PERF)) {
                builder.aspect = aspect;
                tags.add(builder.build());
            }
        } else {
            tags.add(builder.build());
        }
        return tags;
    }
}
