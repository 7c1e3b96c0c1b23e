package molva.morphology;

import java.util.Arrays;
import java.util.BitSet;
import molva.model.Features;
import molva.model.LinearModel;

/** What the tagger's model says of a form by itself, wherever it stands. Immutable. */
final class OwnScores {
    final LinearModel model;
    /** The labels of the model that any word of the form has, each once. */
    final int[] facets;
    /** Of each word, in steps of the model's scale, where the form opens no sentence. */
    private final int[] inside;

    private final int[] opening;

    private OwnScores(WordForm form, LinearModel model) {
        this.model = model;
        var any = new BitSet();
        for (int[] ofWord : form.facets) {
            Arrays.stream(ofWord).forEach(any::set);
        }
        facets = any.stream().toArray();
        var features = new Features();
        int[] byFacet = new int[model.labels().size()];
        inside = sums(form, false, features, byFacet);
        opening = sums(form, true, features, byFacet);
    }

    /** Those of {@code form}; once made they stay with it. */
    static OwnScores of(WordForm form, LinearModel model) {
        OwnScores known = form.ownScores;
        if (known == null || known.model != model) {
            known = new OwnScores(form, model);
            form.ownScores = known;
        }
        return known;
    }

    int of(int word, boolean opens) {
        return opens ? opening[word] : inside[word];
    }

    private int[] sums(WordForm form, boolean opens, Features features, int[] byFacet) {
        features.clear();
        TaggerFeatures.form(form, opens, features);
        model.sum(features, facets, byFacet);
        int[] sums = new int[form.words.length];
        for (int word = 0; word < sums.length; word++) {
            features.clear();
            TaggerFeatures.word(form, word, features);
            sums[word] = model.sum(features);
            for (int facet : form.facets[word]) {
                sums[word] += byFacet[facet];
            }
        }
        return sums;
    }
}
