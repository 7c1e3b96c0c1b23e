package molva;

import java.util.List;
import molva.attribution.Attributions;
import molva.entity.Entities;
import molva.morphology.Words;
import molva.profile.Finding;
import molva.profile.Profile;
import molva.text.Document;

/** Everything that Molva read out of one document. Immutable. */
public record Analysis(
        Words words, Entities entities, Attributions attributions, Profile profile, List<Finding> findings) {
    public Analysis {
        findings = List.copyOf(findings);
    }

    public Document document() {
        return words.segmentation().document();
    }
}
