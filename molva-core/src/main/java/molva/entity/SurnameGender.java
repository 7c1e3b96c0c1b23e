package molva.entity;

import java.util.List;
import molva.morphology.Tag.Gender;

/**
 * Tells a man's surname from a woman's where their forms differ: {@code Мария Захарова … депутат Захаров} are two people.
 * Of surnames in {@code -ов} and {@code -ин} alone, and of forms that only one of the two can have.
 */
final class SurnameGender {
    private static final List<String> MASCULINE = List.of("ов", "ев", "ин", "ын", "овым", "евым", "иным", "ыным");
    private static final List<String> FEMININE = List.of("овой", "евой", "иной", "ыной");
    /** Of a man's surname in the genitive, of a woman's in the nominative. */
    private static final List<String> EITHER = List.of("ова", "ева", "ина", "ына");

    private final PersonNaming naming;

    SurnameGender(PersonNaming naming) {
        this.naming = naming;
    }

    /** Whether {@code mention}, a single word, cannot name the one whom {@code other} names, as a rule in full. */
    boolean differs(PersonMention other, PersonMention mention) {
        if (other.last().lower().equals(mention.last().lower())) {
            return false;
        }
        Gender one = other.weight() < 2
                ? of(other)
                : naming.firstNameGender(other.parts.getFirst().lower());
        Gender surname = of(mention);
        return one == Gender.FEM && surname == Gender.MASC || one == Gender.MASC && surname == Gender.FEM;
    }

    private static Gender of(PersonMention mention) {
        String word = mention.last().lower();
        if (ends(word, MASCULINE)) {
            return Gender.MASC;
        }
        boolean speaks = either(word) && mention.gender == Gender.FEM;
        return speaks || ends(word, FEMININE) ? Gender.FEM : Gender.NONE;
    }

    /** Whether {@code word}, in small letters, may be a woman's surname or a man's in the genitive: {@code рубина}. */
    static boolean either(String word) {
        return ends(word, EITHER);
    }

    private static boolean ends(String word, List<String> endings) {
        return endings.stream().anyMatch(word::endsWith);
    }
}
