package molva.entity;

import molva.morphology.Tag;

/**
 * A common noun that means somebody or some body, with its phrase: {@code [новый премьер-министр Италии]}, {@code [суд]}.
 *
 * @param end behind the complements, before a name in apposition
 * @param hint what sort of source the noun makes, in its number
 * @param role the noun and what it is head of
 * @param bare neither an adjective nor a complement narrows it
 */
record Description(int first, int head, int end, SourceNouns.Hint hint, Tag tag, Role role, boolean bare) {
    /** The same, going no further than to {@code limit}. */
    Description upTo(int limit) {
        return new Description(first, head, Math.max(head + 1, limit), hint, tag, role, bare);
    }

    boolean plural() {
        return tag.number() == Tag.Num.PLUR;
    }

    /**
     * The noun, told apart by number: {@code источник} and {@code источники} are not the same ones. Whoever withholds a name
     * is the same by whatever noun: {@code источник … собеседник}.
     */
    String noun() {
        boolean anonymous = hint == SourceNouns.Hint.ANONYMOUS;
        return (anonymous ? SourceNouns.Hint.ANONYMOUS.name() : role.lemma()) + (plural() ? "+" : "");
    }

    /** {@code собеседник [агентства]}: what follows the noun narrows nothing and says no more of who it is. */
    boolean ofOutlet() {
        return bare && end > head + 1;
    }

    boolean body() {
        return hint == SourceNouns.Hint.ORGANIZATION || hint == SourceNouns.Hint.MEDIA;
    }

    boolean people() {
        return hint == SourceNouns.Hint.ROLE || hint == SourceNouns.Hint.GROUP || hint == SourceNouns.Hint.ANONYMOUS;
    }
}
