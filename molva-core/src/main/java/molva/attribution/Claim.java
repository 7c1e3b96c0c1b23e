package molva.attribution;

/**
 * A cue with the source and content chosen for it: an attribution but for its kind, names and ties.
 *
 * @param rule what gave it, {@code family.name}
 */
record Claim(
        Reading reading,
        SourceCandidate source,
        ContentCandidate content,
        String rule,
        Confidence.Choices choices,
        double confidence) {
    CueCandidate cue() {
        return reading.cue();
    }

    /** Whether the source lies outside the content. */
    boolean sound() {
        return content.stretches().stream()
                .noneMatch(stretch -> stretch.first() < source.end() && source.first() < stretch.end());
    }
}
