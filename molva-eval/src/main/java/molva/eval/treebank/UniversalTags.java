package molva.eval.treebank;

import java.util.Locale;
import molva.morphology.Tag;
import molva.morphology.TagText;

/**
 * The tags of treebanks as {@link Tag}s. Where treebanks differ in what they write down, only what the word's form and
 * class settle is kept, by the same rules for all of them:
 *
 * <ul>
 *   <li>adjectives, determiners and participles have animacy in the masculine or plural accusative only, no gender in the
 *       plural, and no case in the short form; pronouns and numerals have no animacy;
 *   <li>voice is middle for every form in -ся, passive for other passive participles, else active: whether {@code строится}
 *       is passive is for syntax to tell;
 *   <li>{@code быть} is imperfective; {@code бы}, {@code можно}, {@code нет} and numbers in digits have no features;
 *   <li>the partitive is a genitive; degree, polarity and sorts of pronouns and names are left out.
 * </ul>
 */
final class UniversalTags {
    private UniversalTags() {}

    /** @param lemma in lower case */
    static Tag read(String pos, String features, String form, String lemma) {
        var kept = new StringBuilder(
                switch (pos) {
                    case "CONJ" -> "CCONJ";
                    case "H" -> "X";
                    default -> pos;
                });
        for (String name : new String[] {
            "Case", "Gender", "Number", "Animacy", "Person", "Tense", "VerbForm", "Mood", "Voice", "Aspect", "Variant"
        }) {
            String value = value(features, name);
            if (!value.isEmpty()) {
                kept.append(' ').append(value);
            }
        }
        return TagConventions.apply(TagText.read(kept.toString()), form.toLowerCase(Locale.ROOT), lemma);
    }

    private static String value(String features, String name) {
        for (String feature : features.split("\\|")) {
            if (feature.startsWith(name + "=")) {
                return inTagText(name, feature.substring(name.length() + 1));
            }
        }
        return "";
    }

    private static String inTagText(String name, String value) {
        return switch (name + "=" + value) {
            case "Aspect=Imp" -> "Ipf";
            case "Aspect=Perf" -> "Prf";
            case "Number=Ptan" -> "Plur";
            case "Case=Par" -> "Gen";
            // OpenCorpora does not tell present from future
            case "Tense=Notpast" -> "";
            default -> value;
        };
    }
}
