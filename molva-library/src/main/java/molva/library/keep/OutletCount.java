package molva.library.keep;

/**
 * One outlet against the others.
 *
 * @param anonymous mean share of the words that rest on unnamed sources and hearsay, over its articles
 * @param ownVoice mean share of the words in the author's own voice
 * @param findings what its articles do not show, per article
 */
public record OutletCount(
        String outlet, int articles, long tokens, double anonymous, double ownVoice, double findings) {}
