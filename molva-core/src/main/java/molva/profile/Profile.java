package molva.profile;

import java.util.List;
import java.util.Map;
import molva.attribution.Attribution;

/**
 * An article's voices in figures.
 *
 * @param tokens number of word tokens
 * @param voices share of the word tokens by the kind of their outermost attribution, {@code AUTHOR} where there is none;
 *     sums to 1; kinds with no token are absent
 * @param sources ranked by tokens, then attributions, then name
 */
public record Profile(int tokens, Map<Attribution.Kind, Double> voices, List<RankedSource> sources) {
    /** One source with its number of attributions and the word tokens that rest on it. */
    public record RankedSource(String who, Attribution.Kind kind, int attributions, int tokens) {}
}
