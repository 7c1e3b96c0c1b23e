package molva.eval.morphology;

import java.util.ArrayList;
import java.util.List;
import molva.eval.treebank.GoldWord;
import molva.morphology.Tag;
import molva.morphology.Word;
import molva.morphology.WordForm;

/** Names for the ways in which tagger and annotators differ. */
final class ErrorNames {
    private ErrorNames() {}

    /** Empty where they agree. */
    static String of(GoldWord gold, Word word, WordForm form) {
        Tag right = gold.tag();
        Tag chosen = word.tag();
        String offered = right.equals(chosen) || offers(form, right) ? "" : ", not offered";
        if (right.pos() != chosen.pos()) {
            return right.pos() + " as " + chosen.pos() + offered;
        }
        if (!right.equals(chosen)) {
            return right.pos() + " " + features(right, chosen) + offered;
        }
        return gold.lemma().equals(word.lemma()) ? "" : right.pos() + " lemma";
    }

    private static boolean offers(WordForm form, Tag tag) {
        for (int i = 0; i < form.size(); i++) {
            if (form.word(i).tag().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    private static String features(Tag right, Tag chosen) {
        List<String> features = new ArrayList<>();
        add(features, right.grammaticalCase(), chosen.grammaticalCase());
        add(features, right.gender(), chosen.gender());
        add(features, right.number(), chosen.number());
        add(features, right.animacy(), chosen.animacy());
        add(features, right.person(), chosen.person());
        add(features, right.tense(), chosen.tense());
        add(features, right.form(), chosen.form());
        add(features, right.mood(), chosen.mood());
        add(features, right.voice(), chosen.voice());
        add(features, right.aspect(), chosen.aspect());
        if (right.shortForm() != chosen.shortForm()) {
            features.add("short form");
        }
        return String.join(" ", features);
    }

    private static void add(List<String> features, Enum<?> right, Enum<?> chosen) {
        if (right != chosen) {
            features.add(right.getDeclaringClass().getSimpleName() + " " + right + " as " + chosen);
        }
    }
}
