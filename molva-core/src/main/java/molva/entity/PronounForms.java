package molva.entity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import molva.morphology.Tag.Gender;

/** Pronouns that mean somebody spoken of before, by form. */
final class PronounForms {
    /** @param relative {@code который}: means what stands right before */
    record Pronoun(Gender gender, boolean plural, boolean relative) {}

    private static final Pronoun HE = new Pronoun(Gender.MASC, false, false);
    private static final Pronoun SHE = new Pronoun(Gender.FEM, false, false);
    private static final Pronoun THEY = new Pronoun(Gender.NONE, true, false);
    private static final Pronoun WHO_MASC = new Pronoun(Gender.MASC, false, true);
    private static final Pronoun WHO_FEM = new Pronoun(Gender.FEM, false, true);
    private static final Pronoun WHO_NEUT = new Pronoun(Gender.NEUT, false, true);
    private static final Pronoun WHO_SEVERAL = new Pronoun(Gender.NONE, true, true);

    private static final Map<String, Pronoun> FORMS = Map.ofEntries(
            Map.entry("он", HE),
            Map.entry("его", HE),
            Map.entry("него", HE),
            Map.entry("ему", HE),
            Map.entry("нему", HE),
            Map.entry("нем", HE),
            Map.entry("ним", HE),
            Map.entry("она", SHE),
            Map.entry("ее", SHE),
            Map.entry("нее", SHE),
            Map.entry("ей", SHE),
            Map.entry("ней", SHE),
            Map.entry("ею", SHE),
            Map.entry("нею", SHE),
            Map.entry("они", THEY),
            Map.entry("их", THEY),
            Map.entry("них", THEY),
            Map.entry("ими", THEY),
            Map.entry("ними", THEY),
            Map.entry("им", THEY),
            Map.entry("который", WHO_MASC),
            Map.entry("которого", WHO_MASC),
            Map.entry("которому", WHO_MASC),
            Map.entry("котором", WHO_MASC),
            Map.entry("которым", WHO_MASC),
            Map.entry("которая", WHO_FEM),
            Map.entry("которой", WHO_FEM),
            Map.entry("которую", WHO_FEM),
            Map.entry("которое", WHO_NEUT),
            Map.entry("которые", WHO_SEVERAL),
            Map.entry("которых", WHO_SEVERAL),
            Map.entry("которыми", WHO_SEVERAL));

    private static final Set<String> FIRST_PERSON = Set.of("я", "мы", "мой", "наш");
    private static final Set<String> POSSESSIVE = Set.of("его", "ее", "их");

    private PronounForms() {}

    /** Whether a word of this lemma means the one who speaks: {@code я, мы, наш}. */
    static boolean firstPerson(String lemma) {
        return FIRST_PERSON.contains(lemma);
    }

    /** {@code его, её, их} before a noun. */
    static boolean possessive(String form) {
        return POSSESSIVE.contains(WordList.fold(form));
    }

    /** @param form lower case, ё as е */
    static Optional<Pronoun> of(String form) {
        return Optional.ofNullable(FORMS.get(form));
    }
}
