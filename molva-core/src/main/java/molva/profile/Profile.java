package molva.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import molva.attribution.Attribution;

/**
 * An article's voices in figures.
 *
 * @param tokens number of word tokens
 * @param voices share of the word tokens by the kind of their outermost attribution, {@code AUTHOR} where there is none;
 *     sums to 1 (a text with no word is all {@code AUTHOR}); kinds with no token are absent; in the order of the kinds
 * @param manners number of attributions by manner; manners with none are absent
 * @param sources ranked by tokens, then attributions, then name
 * @param loaded evaluating and emotive wording in the author's own voice, in the order of the text
 */
public record Profile(
        int tokens,
        Map<Attribution.Kind, Double> voices,
        Map<Attribution.Manner, Integer> manners,
        List<RankedSource> sources,
        List<LoadedWord> loaded) {
    /**
     * One source.
     *
     * @param who its name; empty for hearsay and for sources that the text does not name at all
     * @param kind the commonest kind of its attributions
     * @param ids its attributions, ascending
     * @param tokens word tokens that any of them covers, each counted once
     */
    public record RankedSource(String who, Attribution.Kind kind, List<Integer> ids, int tokens) {
        public RankedSource {
            ids = List.copyOf(ids);
        }

        /** How many attributions are its own. */
        public int attributions() {
            return ids.size();
        }
    }

    public Profile {
        voices = Collections.unmodifiableMap(new EnumMap<>(voices));
        manners = manners.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(manners));
        sources = List.copyOf(sources);
        loaded = List.copyOf(loaded);
    }
}
