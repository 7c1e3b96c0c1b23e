package molva.attribution;

import java.util.ArrayList;
import java.util.List;
import molva.model.Features;

/**
 * One cue on its way to an attribution: what stands round it, and the candidates for its source and content with their
 * features. The models choose among them; learning shows them which choice was right. The one place where features are
 * made, for both.
 */
final class Reading {
    final Surroundings around;
    final long evidence;

    Reading(Scene scene, CueCandidate cue) {
        around = new Surroundings(scene, cue);
        evidence = EvidenceFinder.find(around);
    }

    CueCandidate cue() {
        return around.cue;
    }

    /** @param candidates all of the document, {@link #cue} at {@code index} */
    void cueFeatures(List<CueCandidate> candidates, int index, Features features) {
        CueFeatures.fill(features, around, evidence);
        CompanyFeatures.add(features, around.scene, candidates, index);
    }

    List<SourceCandidate> sources() {
        return SourceCandidates.find(around);
    }

    /** Hands the features of each candidate in turn to {@code each}, in a buffer that is filled anew each time. */
    void sourceFeatures(List<SourceCandidate> candidates, Features features, Each each) {
        var maker = new SourceFeatures(around, evidence);
        for (int i = 0; i < candidates.size(); i++) {
            maker.fill(features, candidates.get(i), rank(candidates, i), tail(candidates, i));
            each.candidate(i, features, 0);
        }
    }

    /** How many candidates of the same case, on the same side, stand nearer to the cue. */
    private int rank(List<SourceCandidate> candidates, int index) {
        SourceCandidate own = candidates.get(index);
        boolean after = own.first() >= cue().end();
        int step = after ? -1 : 1;
        int rank = 0;
        for (int i = index + step; i > 0 && i < candidates.size(); i += step) {
            SourceCandidate other = candidates.get(i);
            boolean sameSide = other.first() >= cue().end() == after;
            boolean sameCase = other.tag().grammaticalCase() == own.tag().grammaticalCase()
                    && other.preposition() >= 0 == own.preposition() >= 0;
            rank += sameSide
                            && sameCase
                            && other.reach() == SourceCandidate.Reach.PHRASE
                            && other.first() != own.first()
                    ? 1
                    : 0;
        }
        return rank;
    }

    private static boolean tail(List<SourceCandidate> candidates, int index) {
        SourceCandidate own = candidates.get(index);
        for (int i = index - 1; i > 0; i--) {
            if (candidates.get(i).first() < own.first() && candidates.get(i).end() >= own.end()) {
                return true;
            }
        }
        return false;
    }

    List<ContentCandidate> contents(SourceCandidate source) {
        return new ArrayList<>(ContentCandidates.find(around, source));
    }

    void contentFeatures(
            SourceCandidate source, boolean[] cues, List<ContentCandidate> contents, Features features, Each each) {
        var maker = new ContentFeatures(features, around, source, cues, evidence);
        for (int i = 0; i < contents.size(); i++) {
            each.candidate(i, features, maker.fill(contents.get(i)));
        }
    }

    /** Takes the features of one candidate, the first {@code kept} of which are those of the candidate before. */
    interface Each {
        void candidate(int index, Features features, int kept);
    }
}
