package molva.profile;

import java.util.List;

/**
 * A source speaks about somebody: in {@code Дронов обвинил Лосева во лжи} Дронов about Лосев.
 *
 * @param source its place in {@link Profile#sources()}
 * @param about index of the entity that its words name
 * @param attributions ids of those in which they do, ascending
 */
public record Regard(int source, int about, List<Integer> attributions) {
    public Regard {
        attributions = List.copyOf(attributions);
    }
}
