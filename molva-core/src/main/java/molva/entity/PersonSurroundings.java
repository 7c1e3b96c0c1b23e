package molva.entity;

import java.util.Set;
import molva.morphology.Tag;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Gender;

/** What the words round a person's name tell of its case and of the person's gender. */
final class PersonSurroundings {
    private static final int ROLE = 1 + SourceNouns.Hint.ROLE.ordinal();

    /** Nouns before a surname in the genitive rather than before the name of the one that they mean. */
    private static final Set<String> KIN = Set.of(
            "муж",
            "жена",
            "супруг",
            "супруга",
            "вдова",
            "вдовец",
            "сын",
            "дочь",
            "отец",
            "мать",
            "папа",
            "мама",
            "брат",
            "сестра",
            "дедушка",
            "бабушка",
            "внук",
            "внучка",
            "дядя",
            "тетя",
            "племянник",
            "племянница",
            "зять",
            "тесть",
            "теща",
            "невеста",
            "жених");

    private final NameScene scene;
    private final NameSpan span;

    PersonSurroundings(NameScene scene, NameSpan span) {
        this.scene = scene;
        this.span = span;
    }

    /** The case of a role before it ({@code президенту Путину}), or the nominative beside a verb that agrees with it. */
    Case grammaticalCase() {
        if (relative()) {
            return Case.GEN;
        }
        int before = span.first() - 1;
        if (inSentence(before) && scene.hints[before] == ROLE) {
            return scene.words.tag(before).grammaticalCase();
        }
        return verbGender() == Gender.NONE ? Case.NONE : Case.NOM;
    }

    Gender gender() {
        if (relative()) {
            return Gender.NONE;
        }
        Gender verb = verbGender();
        if (verb != Gender.NONE) {
            return verb;
        }
        int before = span.first() - 1;
        boolean feminineRole = inSentence(before)
                && scene.hints[before] == ROLE
                && scene.words.tag(before).gender() == Gender.FEM;
        return feminineRole ? Gender.FEM : Gender.NONE;
    }

    /** {@code дочь [Рубина] рассказала}: the verb is hers, the surname may be her father's. */
    private boolean relative() {
        int before = span.first() - 1;
        return span.end() - span.first() == 1
                && inSentence(before)
                && KIN.contains(scene.words.lemma(before))
                && SurnameGender.either(scene.words.lower(span.first()));
    }

    /** The gender of a verb in the past right before or after: {@code сказала Пескова}, {@code Песков сказал}. */
    private Gender verbGender() {
        for (int i : new int[] {span.first() - 1, span.end()}) {
            if (inSentence(i)) {
                Tag tag = scene.words.tag(i);
                if (tag.verb() && tag.form() == Tag.Form.FIN && tag.number() == Tag.Num.SING) {
                    return tag.gender() == Gender.NEUT ? Gender.NONE : tag.gender();
                }
            }
        }
        return Gender.NONE;
    }

    private boolean inSentence(int i) {
        return scene.sameSentence(span.first(), i);
    }
}
