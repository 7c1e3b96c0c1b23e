package molva.morphology;

import java.util.Arrays;
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
        facets = Arrays.stream(form.facets)
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        inside = sums(form, false);
        opening = sums(form, true);
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

    private int[] sums(WordForm form, boolean opens) {
        var features = new Features();
        TaggerFeatures.form(form, opens, features);
        int[] byFacet = new int[model.labels().size()];
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
