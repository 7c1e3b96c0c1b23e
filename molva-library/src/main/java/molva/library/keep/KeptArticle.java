package molva.library.keep;

import java.util.List;
import molva.Analysis;

/**
 * An article with all that is known of one version of it.
 *
 * @param machine the machine's reading, as it was when the article was kept
 * @param corrected the same with the corrections
 * @param corrections of this version, in the order in which they were made
 * @param versions all of them, the first first
 */
public record KeptArticle(
        Article article,
        int version,
        Analysis machine,
        Corrected corrected,
        List<Correction> corrections,
        List<Version> versions) {
    public KeptArticle {
        corrections = List.copyOf(corrections);
        versions = List.copyOf(versions);
    }

    /** The reading with the corrections; equal to {@link #machine} where there are none. */
    public Analysis analysis() {
        return corrected.analysis();
    }

    /** Tells whether the article or its corrections have changed: two states are the same where nothing has. */
    public String state() {
        return state(version, corrections);
    }

    static String state(int version, List<Correction> corrections) {
        long last = corrections.isEmpty() ? 0 : corrections.getLast().id();
        return version + "." + last + "." + corrections.size();
    }
}
