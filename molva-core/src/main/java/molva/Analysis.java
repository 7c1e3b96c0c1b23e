package molva;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import molva.attribution.Attribution;
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

    /**
     * The same with only those attributions that are {@code wanted}, numbered anew, and what is found of them; the profile
     * stays that of the whole article.
     */
    public Analysis only(Predicate<Attribution> wanted) {
        Map<Integer, Integer> newIds = new HashMap<>();
        attributions.all().stream().filter(wanted).forEach(attribution -> newIds.put(attribution.id(), newIds.size()));
        List<Finding> left = findings.stream()
                .filter(finding -> finding.attribution().isEmpty()
                        || newIds.containsKey(finding.attribution().getAsInt()))
                .map(finding -> finding.attribution().isEmpty()
                        ? finding
                        : new Finding(
                                finding.rule(),
                                OptionalInt.of(newIds.get(finding.attribution().getAsInt())),
                                finding.span()))
                .toList();
        return new Analysis(words, entities, attributions.only(wanted), profile, left);
    }
}
