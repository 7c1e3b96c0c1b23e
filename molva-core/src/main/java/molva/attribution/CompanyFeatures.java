package molva.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import molva.model.Features;

/**
 * What the cue model sees of the other candidates in the sentence: {@code якобы} inside what somebody reports is no
 * attribution of its own.
 */
final class CompanyFeatures {
    private static final int BEFORE = 30;
    private static final int AFTER = 31;
    private static final int SPOKEN = 32;

    /** Groups of cues that seldom do anything but report. */
    private static final Set<String> SPEECH = Set.of("say", "write", "claim", "relay");

    private static final int MOST_OTHERS = 6;

    private CompanyFeatures() {}

    static void add(Features features, Scene scene, List<CueCandidate> candidates, int index) {
        CueCandidate cue = candidates.get(index);
        int part = cue.word().part().ordinal();
        int group = Features.hash(cue.word().group());
        beside(features, BEFORE, cue, neighbour(scene, candidates, index, -1), part, group);
        beside(features, AFTER, cue, neighbour(scene, candidates, index, 1), part, group);
        int spoken = (spoken(scene, candidates, index, -1) ? 1 : 0) + (spoken(scene, candidates, index, 1) ? 2 : 0);
        features.add(SPOKEN, spoken, part);
        features.add(SPOKEN, spoken, group, 1);
        features.add(SPOKEN, spoken, Features.hash(scene.lemma(cue.head())), 2);
    }

    private static void beside(
            Features features, int template, CueCandidate cue, Optional<CueCandidate> neighbour, int part, int group) {
        int others = 0;
        int form = 0;
        int distance = 0;
        if (neighbour.isPresent()) {
            CueCandidate other = neighbour.get();
            others = Features.hash(other.word().group());
            form = 1 + other.word().part().ordinal();
            distance = 1 + SourceFeatures.bucket(Math.abs(other.head() - cue.head()));
        }
        features.add(template, form, part, distance);
        features.add(template, others, group);
        features.add(template, others, part, 100 + Math.min(distance, 3));
        features.add(template, form, group, 200);
    }

    /** The next candidate in the same sentence that is no mark, among the nearest by {@code step}. */
    private static Optional<CueCandidate> neighbour(Scene scene, List<CueCandidate> candidates, int index, int step) {
        int head = candidates.get(index).head();
        for (int i = index + step, n = 0; i >= 0 && i < candidates.size() && n < MOST_OTHERS; i += step, n++) {
            if (!scene.sameSentence(head, candidates.get(i).head())) {
                return Optional.empty();
            }
            if (!candidates.get(i).is(CueWord.Part.MARK)) {
                return Optional.of(candidates.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether a verb or preposition of speech stands in the sentence on one side, among the nearest candidates. */
    private static boolean spoken(Scene scene, List<CueCandidate> candidates, int index, int step) {
        int head = candidates.get(index).head();
        for (int i = index + step, n = 0; i >= 0 && i < candidates.size() && n < MOST_OTHERS; i += step, n++) {
            CueCandidate other = candidates.get(i);
            if (!scene.sameSentence(head, other.head())) {
                return false;
            }
            boolean tells =
                    other.is(CueWord.Part.VERB) && scene.finite(other.head()) || other.is(CueWord.Part.PREPOSITION);
            if (tells && SPEECH.contains(other.word().group())) {
                return true;
            }
        }
        return false;
    }
}
