package molva.attribution;

import molva.morphology.Tag;

/**
 * A noun phrase: tokens {@code first} (included) to {@code end} (excluded), with the features of its head.
 *
 * @param preposition token of the preposition that governs it, -1 if none does
 */
record NounPhrase(int first, int head, int end, int preposition, Tag tag) {
    boolean holds(int token) {
        return first <= token && token < end;
    }

    boolean nominative() {
        return preposition < 0 && (tag.grammaticalCase() == Tag.Case.NOM || tag.grammaticalCase() == Tag.Case.NONE);
    }
}
