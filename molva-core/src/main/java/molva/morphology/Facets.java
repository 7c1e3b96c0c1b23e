package molva.morphology;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the tagger's model has weights for: not whole tags but sides of them, so that {@code NOUN Gen Fem Sing Inan} learns
 * from every genitive and from every feminine noun. Label 0 of the model is the word as a whole. Thread-safe.
 */
public final class Facets {
    /** No sides told apart: for a lexicon that no tagger asks. */
    public static final Facets NONE = new Facets(List.of(""));

    private final List<String> labels;
    private final Map<String, Integer> indices = new HashMap<>();
    /** What was worked out for a tag, by its {@link TagHash#full}. */
    private final Map<Integer, int[]> ofTags = new ConcurrentHashMap<>();

    /** Those of a model with these labels. */
    public Facets(List<String> labels) {
        this.labels = List.copyOf(labels);
        for (int i = 1; i < labels.size(); i++) {
            indices.put(labels.get(i), i);
        }
    }

    /** All that {@code tags} have, in order of first appearance. */
    public static Facets of(Iterable<Tag> tags) {
        Set<String> labels = new LinkedHashSet<>();
        labels.add("");
        tags.forEach(tag -> labels.addAll(names(tag)));
        return new Facets(List.copyOf(labels));
    }

    public List<String> labels() {
        return labels;
    }

    /** The labels that {@code tag} has, not to be changed; sides that no tag had in training are left out. */
    int[] indices(Tag tag) {
        int hash = TagHash.full(tag);
        int[] known = ofTags.get(hash);
        if (known == null) {
            known = workOut(tag);
            ofTags.put(hash, known);
        }
        return known;
    }

    private int[] workOut(Tag tag) {
        return names(tag).stream()
                .filter(indices::containsKey)
                .mapToInt(indices::get)
                .toArray();
    }

    private static List<String> names(Tag tag) {
        String pos = tag.pos().name();
        return List.of(
                pos,
                pos + " " + tag.grammaticalCase(),
                "case " + tag.grammaticalCase() + " " + tag.number(),
                pos + " " + tag.gender() + " " + tag.number(),
                "animacy " + tag.animacy() + " " + tag.grammaticalCase(),
                "verb " + tag.form() + " " + tag.mood() + " " + tag.tense() + " " + tag.aspect() + " " + tag.voice());
    }
}
