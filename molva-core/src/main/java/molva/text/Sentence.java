package molva.text;

/** A sentence: tokens {@code first} (included) to {@code end} (excluded) of its {@link Segmentation}. Never empty. */
public record Sentence(int first, int end) {
    public Sentence {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("a sentence must have 0 <= first < end, got " + first + ".." + end);
        }
    }

    public int size() {
        return end - first;
    }
}
