package molva;

import java.util.List;
import molva.attribution.Attributions;
import molva.entity.Entities;
import molva.morphology.Words;
import molva.profile.Finding;
import molva.profile.Profile;
import molva.profile.Profiler;
import molva.text.Document;
import molva.text.Verdicts;

/** Everything that Molva read out of one document. Immutable. */
public record Analysis(
        Words words, Entities entities, Attributions attributions, Profile profile, List<Finding> findings) {
    public Analysis {
        findings = List.copyOf(findings);
    }

    public Document document() {
        return words.segmentation().document();
    }

    /**
     * What is left when only attributions with a confidence of at least {@code least} (0 to 1) are believed, with the
     * profile and the findings that follow from those.
     */
    public Analysis confident(double least) {
        Attributions confident = attributions.confident(least);
        Profiler profiler = new Profiler();
        return confident.equals(attributions)
                ? this
                : new Analysis(
                        words,
                        entities,
                        confident,
                        profiler.profile(words, entities, confident),
                        profiler.findings(words, entities, confident, Verdicts.NONE));
    }
}
