package molva.app.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import molva.attribution.Attribution;
import molva.profile.Finding;
import molva.text.Block;

/**
 * A block with its voices.
 *
 * @param text of the whole document, which spans point into
 * @param runs in the order of the text; together they are the block
 * @param findings those whose words begin in the block
 */
record VoicedBlock(Block block, String text, List<Run> runs, List<Finding> findings) {
    VoicedBlock {
        runs = List.copyOf(runs);
        findings = List.copyOf(findings);
    }

    /** Every attribution that has a part in the block, in the order of the text. */
    List<Attribution> attributions() {
        Set<Attribution> found = new LinkedHashSet<>();
        for (Run run : runs) {
            found.addAll(run.sourceOf());
            found.addAll(run.cueOf());
            found.addAll(run.within());
        }
        return List.copyOf(found);
    }
}
