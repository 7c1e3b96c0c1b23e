package molva.library.keep;

import java.util.List;
import molva.Analysis;

/**
 * An article with all that is known of one version of it.
 *
 * @param machine the machine's reading, as it was when the article was kept
 * @param analysis the same with the corrections; equal to {@code machine} where there are none
 * @param corrections of this version, in the order in which they were made
 * @param versions all of them, the first first
 */
public record KeptArticle(
        Article article,
        int version,
        Analysis machine,
        Analysis analysis,
        List<Correction> corrections,
        List<Version> versions) {
    public KeptArticle {
        corrections = List.copyOf(corrections);
        versions = List.copyOf(versions);
    }
}
