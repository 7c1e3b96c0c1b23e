package molva.entity;

import java.util.ArrayList;
import java.util.List;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Gender;

/** A person's name at one place of the text, cut into its words. */
final class PersonMention {
    /** A word of a name: {@code Владимир}, an initial, a particle ({@code фон, аль, де}). */
    record Part(int token, String lower, int key, Shape shape) {
        boolean initial() {
            return shape == Shape.INITIAL;
        }

        boolean particle() {
            return shape == Shape.LOWER;
        }

        boolean latin() {
            return shape == Shape.LATIN || shape == Shape.LATIN_CAPITALS || shape == Shape.LATIN_LOWER;
        }

        boolean weighty() {
            return !initial() && !particle();
        }
    }

    final NameSpan span;
    final List<Part> parts;
    /** What the words around suggest; {@code NONE} where nothing does. */
    final Case grammaticalCase;

    final Gender gender;
    private final int weight;

    private PersonMention(NameSpan span, List<Part> parts, Case grammaticalCase, Gender gender) {
        this.span = span;
        this.parts = List.copyOf(parts);
        this.grammaticalCase = grammaticalCase;
        this.gender = gender;
        this.weight = weight(parts);
    }

    private static int weight(List<Part> parts) {
        int weight = 0;
        for (Part part : parts) {
            weight += part.weighty() ? 1 : 0;
        }
        return weight;
    }

    static PersonMention of(NameScene scene, NameSpan span) {
        List<Part> parts = new ArrayList<>();
        for (int i = span.first(); i < span.end(); i++) {
            if (scene.word(i)) {
                parts.add(new Part(i, scene.words.lower(i), scene.keys[i], scene.shapes[i]));
            }
        }
        var surroundings = new PersonSurroundings(scene, span);
        return new PersonMention(span, parts, surroundings.grammaticalCase(), surroundings.gender());
    }

    /** How many words the name has that are neither initials nor particles. */
    int weight() {
        return weight;
    }

    /** The last word that is no initial: as a rule the surname. */
    Part last() {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).weighty()) {
                return parts.get(i);
            }
        }
        return parts.getLast();
    }
}
