package molva.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
 * either aspect. Pronouns and other closed classes have none here: {@link WordTable} has them. Thread-safe.
 */
final class DictionaryTags {
    private static final Set<String> NAMES = Set.of("Fam", "Name", "Patr");

    /** What was read of each tag, for the forms without an ending that tells more, for reflexive ones, … */
    private final List<Map<String, List<Tag>>> known = Stream.generate(
                    () -> (Map<String, List<Tag>>) new ConcurrentHashMap<String, List<Tag>>())
            .limit(4)
            .toList();

    /**
     * @param form the form that has the tag, in lower case: its ending tells whether an adjective's accusative is
     *     animate and whether a verb is reflexive
     */
    List<Tag> of(String tag, String form) {
        var sameEnding = known.get((reflexive(form) ? 1 : 0) + (animate(form) ? 2 : 0));
        List<Tag> tags = sameEnding.get(tag);
        if (tags == null) {
            tags = read(tag, form);
            sameEnding.put(tag, tags);
        }
        return tags;
    }

    private static List<Tag> read(String tag, String form) {
        String[] parts = tag.strip().split(":");
        return switch (parts[0]) {
            case "NN" -> noun(parts);
            case "ABR" -> abbreviation(parts);
            case "ADJ" -> parts.length > 1 ? adjective(parts, form) : List.of();
            case "Ord" -> adjective(parts, form);
            case "VB" -> verb(parts, form);
            case "PT", "PT_Short" -> participle(parts, form);
            case "DPT" -> converb(parts, form);
            case "ADV" -> List.of(Tag.of(Pos.ADV));
            default -> List.of();
        };
    }

    private static List<Tag> noun(String[] parts) {
        boolean name = parts.length > 1 && NAMES.contains(parts[1]);
        var builder = builder(name ? Pos.PROPN : Pos.NOUN, parts);
        if (name && builder.gender == Gender.NONE) {
            builder.gender = Gender.MASC;
        }
        if (builder.grammaticalCase != Case.NONE) {
            return List.of(builder.build());
        }
        List<Tag> tags = new ArrayList<>();
        addCases(builder, Num.SING, tags);
        if (!name) {
            addCases(builder, Num.PLUR, tags);
        } else if (parts.length == 2) {
            builder.gender = Gender.FEM;
            addCases(builder, Num.SING, tags);
        }
        return tags;
    }

    private static List<Tag> abbreviation(String[] parts) {
        List<Tag> tags = new ArrayList<>();
        for (Pos pos : List.of(Pos.PROPN, Pos.NOUN)) {
            var builder = builder(pos, parts);
            builder.animacy = Animacy.INAN;
            if (builder.number != Num.PLUR) {
                addCases(builder, Num.SING, tags);
            }
            if (pos == Pos.NOUN || builder.number == Num.PLUR) {
                addCases(builder, Num.PLUR, tags);
            }
        }
        return tags;
    }

    private static void addCases(TagBuilder builder, Num number, List<Tag> tags) {
        builder.number = number;
        for (Case grammaticalCase : List.of(Case.NOM, Case.GEN, Case.DAT, Case.ACC, Case.INS, Case.LOC)) {
            builder.grammaticalCase = grammaticalCase;
            tags.add(builder.build());
        }
    }

    private static List<Tag> adjective(String[] parts, String form) {
        if (parts.length > 1 && parts[1].equals("MPR")) {
            return List.of();
        }
        if (parts.length > 1 && parts[1].equals("Comp")) {
            return List.of(Tag.of(Pos.ADJ), Tag.of(Pos.ADV));
        }
        var builder = builder(Pos.ADJ, parts);
        builder.shortForm = parts.length > 1 && parts[1].equals("Short");
        agree(builder, form);
        return builder.shortForm && builder.gender == Gender.NEUT
                ? List.of(builder.build(), Tag.of(Pos.ADV))
                : List.of(builder.build());
    }

    private static List<Tag> verb(String[] parts, String form) {
        var builder = builder(Pos.VERB, parts);
        builder.voice = reflexive(form) ? Voice.MID : Voice.ACT;
        if (parts[1].equals("INF")) {
            builder.form = Form.INF;
            return aspects(builder, parts);
        }
        builder.form = Form.FIN;
        builder.mood = parts[1].equals("IMP") ? Mood.IMP : Mood.IND;
        if (parts.length > 2 && parts[2].equals("bezl")) {
            builder.number = Num.SING;
            builder.gender = builder.tense == Tense.PAST ? Gender.NEUT : Gender.NONE;
            builder.person = builder.tense == Tense.PAST ? Person.NONE : Person.THIRD;
        }
        return aspects(builder, parts);
    }

    private static List<Tag> participle(String[] parts, String form) {
        var builder = builder(Pos.VERB, parts);
        builder.form = Form.PART;
        builder.shortForm = parts[0].equals("PT_Short");
        boolean passive = List.of(parts).contains("STR");
        builder.voice = reflexive(form) ? Voice.MID : passive ? Voice.PASS : Voice.ACT;
        agree(builder, form);
        return aspects(builder, parts);
    }

    private static List<Tag> converb(String[] parts, String form) {
        var builder = builder(Pos.VERB, parts);
        builder.form = Form.CONV;
        builder.voice = reflexive(form) ? Voice.MID : Voice.ACT;
        return aspects(builder, parts);
    }

    private static List<Tag> aspects(TagBuilder builder, String[] parts) {
        if (!List.of(parts).contains("2PFV")) {
            return List.of(builder.build());
        }
        builder.aspect = Aspect.IMP;
        Tag imperfective = builder.build();
        builder.aspect = Aspect.PERF;
        return List.of(imperfective, builder.build());
    }

    private static boolean reflexive(String form) {
        return form.endsWith("ся") || form.endsWith("сь");
    }

    /** Plural has no gender; a masculine or plural accusative is animate if it looks like the genitive. */
    private static void agree(TagBuilder builder, String form) {
        if (builder.number == Num.PLUR) {
            builder.gender = Gender.NONE;
        }
        boolean told = builder.number == Num.PLUR || builder.gender == Gender.MASC;
        if (builder.grammaticalCase == Case.ACC && told) {
            builder.animacy = animate(form) ? Animacy.ANIM : Animacy.INAN;
        }
    }

    /** Whether the accusative {@code form} looks like the genitive. */
    private static boolean animate(String form) {
        int end = reflexive(form) ? form.length() - 2 : form.length();
        return form.startsWith("го", end - 2) || form.startsWith("х", end - 1);
    }

    private static TagBuilder builder(Pos pos, String[] parts) {
        var builder = new TagBuilder(pos);
        for (int i = 1; i < parts.length; i++) {
            set(builder, parts[i]);
        }
        if (builder.gender != Gender.NONE && builder.number == Num.NONE) {
            builder.number = Num.SING;
        }
        return builder;
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
            case "Inanim", "Inanimanim" -> builder.animacy = Animacy.INAN;
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
}
