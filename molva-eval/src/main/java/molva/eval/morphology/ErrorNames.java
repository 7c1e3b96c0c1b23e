package molva.eval.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
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
            return right.pos() + " " + features(right, chosen, (name, values) -> name + " " + values) + offered;
        }
        return gold.lemma().equals(word.lemma()) ? "" : right.pos() + " lemma";
    }

    /**
     * The kind of error, coarser than {@link #of}: the two parts of speech that were taken for each other whichever was
     * right, the features that differ, or the lemma. Empty where they agree.
     */
    static String kind(GoldWord gold, Word word) {
        Tag right = gold.tag();
        Tag chosen = word.tag();
        if (right.pos() != chosen.pos()) {
            boolean inOrder = right.pos().compareTo(chosen.pos()) < 0;
            return inOrder ? right.pos() + "/" + chosen.pos() : chosen.pos() + "/" + right.pos();
        }
        if (!right.equals(chosen)) {
            return features(right, chosen, (name, values) -> name);
        }
        return gold.lemma().equals(word.lemma()) ? "" : "lemma";
    }

    private static boolean offers(WordForm form, Tag tag) {
        for (int i = 0; i < form.size(); i++) {
            if (form.word(i).tag().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** Tells of each feature that differs, by its name and what it is {@code as} what it should be. */
    private static String features(Tag right, Tag chosen, BinaryOperator<String> tell) {
        List<String> features = new ArrayList<>();
        add(features, right.grammaticalCase(), chosen.grammaticalCase(), tell);
        add(features, right.gender(), chosen.gender(), tell);
        add(features, right.number(), chosen.number(), tell);
        add(features, right.animacy(), chosen.animacy(), tell);
        add(features, right.person(), chosen.person(), tell);
        add(features, right.tense(), chosen.tense(), tell);
        add(features, right.form(), chosen.form(), tell);
        add(features, right.mood(), chosen.mood(), tell);
        add(features, right.voice(), chosen.voice(), tell);
        add(features, right.aspect(), chosen.aspect(), tell);
        if (right.shortForm() != chosen.shortForm()) {
            features.add("short form");
        }
        return String.join(" ", features);
    }

    private static void add(List<String> features, Enum<?> right, Enum<?> chosen, BinaryOperator<String> tell) {
        if (right != chosen) {
            features.add(tell.apply(right.getDeclaringClass().getSimpleName(), right + " as " + chosen));
        }
    }
}
