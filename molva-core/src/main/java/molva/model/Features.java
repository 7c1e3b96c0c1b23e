package molva.model;

import java.util.Arrays;

/**
 * The features that hold in one place, as 32-bit hashes: a buffer to clear and fill again for each place. The same
 * templates and values give the same hashes on every machine. Not thread-safe.
 *
 * <pre>{@code
 * features.clear();
 * features.add(PREVIOUS_LEMMA, Features.hash("по"));
 * features.add(PREVIOUS_AND_CASE, Features.hash("по"), grammaticalCase.ordinal());
 * model.score(features, scores);
 * }</pre>
 */
public final class Features {
    private int[] hashes = new int[64];
    private long[] rows = {};
    private int size;

    public void clear() {
        size = 0;
    }

    /** The feature with no value: template {@code template} holds here. */
    public void add(int template) {
        addHash(finish(mix(0, template)));
    }

    /**
     * @param template a number that no other template of the same model has
     * @param value any number that tells the template's values apart; {@link #hash} makes one of words
     */
    public void add(int template, int value) {
        addHash(finish(mix(mix(0, template), value)));
    }

    public void add(int template, int first, int second) {
        addHash(finish(mix(mix(mix(0, template), first), second)));
    }

    public void add(int template, int first, int second, int third) {
        addHash(finish(mix(mix(mix(mix(0, template), first), second), third)));
    }

    /** A hash made elsewhere by {@link #mix}. */
    public void addHash(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    public int size() {
        return size;
    }

    public int hash(int index) {
        return hashes[index];
    }

    /** Looks the features up, from index {@code from} on: for each, at its index, what {@code table} has. */
    long[] rows(FeatureTable table, int from) {
        if (rows.length < hashes.length) {
            rows = new long[hashes.length];
        }
        table.get(hashes, from, size, rows);
        return rows;
    }

    /** Drops the features added since the buffer held {@code newSize}, to try another candidate in the same place. */
    public void truncate(int newSize) {
        if (newSize < 0 || newSize > size) {
            throw new IllegalArgumentException("a new size must lie in 0.." + size + ", got " + newSize);
        }
        size = newSize;
    }

    /** A copy that stays as it is, for learning over many instances. */
    public Features copy() {
        var copy = new Features();
        copy.hashes = Arrays.copyOf(hashes, Math.max(size, 1));
        copy.size = size;
        return copy;
    }

    /** A value for words: the same for equal characters, whatever holds them. */
    public static int hash(CharSequence text) {
        return hash(text, 0, text.length());
    }

    /** The same for a stretch of {@code text}, e.g. a suffix, without cutting it out. */
    public static int hash(CharSequence text, int start, int end) {
        int hash = 0x811c9dc5;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return hash;
    }

    /** One number for two, in order; a step of murmur3. */
    public static int mix(int hash, int value) {
        int k = Integer.rotateLeft(value * 0xcc9e2d51, 15) * 0x1b873593;
        return Integer.rotateLeft(hash ^ k, 13) * 5 + 0xe6546b64;
    }

    private static int finish(int hash) {
        int h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
