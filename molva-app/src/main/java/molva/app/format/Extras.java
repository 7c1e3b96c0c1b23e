package molva.app.format;

import java.util.List;
import java.util.Optional;
import molva.attribution.Attribution;

/**
 * What a page of the server shows of an article besides its reading.
 *
 * @param hands one for each attribution, in their order; none where nothing can be corrected
 */
public record Extras(Highlight highlight, List<Hand> hands) {
    public static final Extras NONE = new Extras(Highlight.NONE, List.of());

    public Extras {
        hands = List.copyOf(hands);
    }

    Optional<Hand> hand(Attribution attribution) {
        return hands.isEmpty() ? Optional.empty() : Optional.of(hands.get(attribution.id()));
    }
}
