package molva.attribution;

import java.util.List;
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
        int before = neighbour(scene, candidates, index, -1);
        int after = neighbour(scene, candidates, index, 1);
        beside(features, BEFORE, scene, cue, before < 0 ? null : candidates.get(before), part, group);
        beside(features, AFTER, scene, cue, after < 0 ? null : candidates.get(after), part, group);
        int spoken = (spoken(scene, candidates, index, -1) ? 1 : 0) + (spoken(scene, candidates, index, 1) ? 2 : 0);
        features.add(SPOKEN, spoken, part);
        features.add(SPOKEN, spoken, group, 1);
        features.add(SPOKEN, spoken, Features.hash(scene.lemma(cue.head())), 2);
    }

    private static void beside(
            Features features, int template, Scene scene, CueCandidate cue, CueCandidate other, int part, int group) {
        int others = other == null ? 0 : Features.hash(other.word().group());
        int form = other == null ? 0 : 1 + other.word().part().ordinal();
        int distance = other == null ? 0 : 1 + SourceFeatures.bucket(Math.abs(other.head() - cue.head()));
        features.add(template, form, part, distance);
        features.add(template, others, group);
        features.add(template, others, part, 100 + Math.min(distance, 3));
        features.add(template, form, group, 200);
    }

    /** Index of the next candidate in the same sentence that is no mark, among the nearest by {@code step}; -1 if there is none. */
    private static int neighbour(Scene scene, List<CueCandidate> candidates, int index, int step) {
        int head = candidates.get(index).head();
        for (int i = index + step, n = 0; i >= 0 && i < candidates.size() && n < MOST_OTHERS; i += step, n++) {
            if (!scene.sameSentence(head, candidates.get(i).head())) {
                return -1;
            }
            if (!candidates.get(i).is(CueWord.Part.MARK)) {
                return i;
            }
        }
        return -1;
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
