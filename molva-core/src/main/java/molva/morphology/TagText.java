package molva.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * Tags as words in files: {@code NOUN Gen Fem Sing Inan}, {@code VERB Plur 3 Pres Fin Ind Act Ipf}. The features stand in
 * the order of {@link Tag}; aspect is {@code Ipf} or {@code Prf}, since {@code Imp} is the imperative.
 */
public final class TagText {
    private TagText() {}

    /** The text of {@code tag}, in one spelling only. */
    public static String of(Tag tag) {
        List<String> parts = new ArrayList<>();
        parts.add(tag.pos().name());
        feature(tag.grammaticalCase(), parts);
        feature(tag.gender(), parts);
        feature(tag.number(), parts);
        feature(tag.animacy(), parts);
        if (tag.person() != Person.NONE) {
            parts.add(String.valueOf(tag.person().ordinal()));
        }
        feature(tag.tense(), parts);
        feature(tag.form(), parts);
        feature(tag.mood(), parts);
        feature(tag.voice(), parts);
        if (tag.aspect() != Aspect.NONE) {
            parts.add(tag.aspect() == Aspect.IMP ? "Ipf" : "Prf");
        }
        if (tag.shortForm()) {
            parts.add("Short");
        }
        return String.join(" ", parts);
    }

    private static void feature(Enum<?> value, List<String> parts) {
        if (value.ordinal() != 0) {
            parts.add(value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT));
        }
    }

    /** @throws IllegalArgumentException if a word of {@code text} is no feature */
    public static Tag read(String text) {
        String[] parts = text.split(" ");
        var builder = new TagBuilder(Pos.valueOf(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            set(builder, parts[i]);
        }
        return builder.build();
    }

    private static void set(TagBuilder builder, String feature) {
        switch (feature) {
            case "Nom", "Gen", "Dat", "Acc", "Ins", "Loc", "Voc" ->
                builder.grammaticalCase = value(Case.class, feature);
            case "Masc", "Fem", "Neut" -> builder.gender = value(Gender.class, feature);
            case "Sing", "Plur" -> builder.number = value(Num.class, feature);
            case "Anim", "Inan" -> builder.animacy = value(Animacy.class, feature);
            case "1", "2", "3" -> builder.person = Person.values()[feature.charAt(0) - '0'];
            case "Past", "Pres", "Fut" -> builder.tense = value(Tense.class, feature);
            case "Fin", "Inf", "Part", "Conv" -> builder.form = value(Form.class, feature);
            case "Ind", "Imp", "Cnd" -> builder.mood = value(Mood.class, feature);
            case "Act", "Pass", "Mid" -> builder.voice = value(Voice.class, feature);
            case "Ipf" -> builder.aspect = Aspect.IMP;
            case "Prf" -> builder.aspect = Aspect.PERF;
            case "Short" -> builder.shortForm = true;
            default -> throw new IllegalArgumentException("no feature of a tag is called " + feature);
        }
    }

    private static <E extends Enum<E>> E value(Class<E> type, String feature) {
        return Enum.valueOf(type, feature.toUpperCase(Locale.ROOT));
    }
}
