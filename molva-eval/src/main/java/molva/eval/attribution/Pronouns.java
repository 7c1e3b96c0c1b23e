package molva.eval.attribution;

import java.util.Locale;
import java.util.Set;

/** Pronouns as sources: {@code он, её, который}. */
final class Pronouns {
    private static final Set<String> FORMS = Set.of(
            "он",
            "его",
            "ему",
            "им",
            "нем",
            "него",
            "нему",
            "ним",
            "она",
            "ее",
            "ей",
            "ею",
            "ней",
            "нее",
            "нею",
            "они",
            "их",
            "ими",
            "них",
            "ними",
            "который",
            "которая",
            "которое",
            "которые",
            "которого",
            "которой",
            "которому",
            "которым",
            "котором",
            "которых",
            "которыми",
            "тот",
            "та",
            "те",
            "того",
            "тех",
            "сам",
            "сама",
            "сами",
            "кто",
            "я",
            "мы",
            "мне",
            "нам",
            "меня",
            "нас",
            "мой",
            "моя",
            "мое",
            "наш",
            "наша",
            "наше");

    private Pronouns() {}

    static boolean contains(String words) {
        return FORMS.contains(words.toLowerCase(Locale.ROOT).replace('ё', 'е'));
    }
}
