package molva.model;

import java.util.Arrays;

/**
 * Numbers other than 0 by the hash of a feature, in one open-addressing array. A hash's place is as far on in the array
 * as the hash is among all hashes, and so they lie in rising order: it is filled from front to back, and a search ends at
 * the first hash that is not lower. Immutable.
 */
final class FeatureTable {
    /** No value, and no hash is higher: every search ends here. */
    private static final long FREE = 0xffffffffL << 32;

    /** A hash in the upper and its number in the lower 32 bits of each. */
    private final long[] slots;

    private final int places;

    private FeatureTable(long[] slots, int places) {
        this.slots = slots;
        this.places = places;
    }

    private static int place(int hash, int places) {
        return (int) ((hash & 0xffffffffL) * places >>> 32);
    }

    /**
     * Puts the number of each of {@code hashes} from index {@code from} to {@code end} at its index in {@code numbers}, 0 for
     * one that has none. All first slots are read before any is judged, so that memory answers many at a time.
     */
    void get(int[] hashes, int from, int end, long[] numbers) {
        for (int i = from; i < end; i++) {
            numbers[i] = slots[place(hashes[i], places)];
        }
        for (int i = from; i < end; i++) {
            numbers[i] = number(hashes[i], numbers[i]);
        }
    }

    /** The number of {@code hash}, 0 if it has none. */
    int get(int hash) {
        return number(hash, slots[place(hash, places)]);
    }

    /** @param first what lies at the hash's place */
    private int number(int hash, long first) {
        if ((int) (first >>> 32) == hash) {
            return (int) first;
        }
        long wanted = (long) hash << 32;
        long slot = first;
        int place = place(hash, places);
        while (Long.compareUnsigned(slot, wanted) < 0) {
            slot = slots[++place];
        }
        return (int) (slot >>> 32) == hash ? (int) slot : 0;
    }

    /** Takes the hashes in rising unsigned order. */
    static final class Filler {
        private final int places;
        private long[] slots;
        private int end;

        /** For about {@code count} hashes: they will take two thirds of the places. */
        Filler(int count) {
            places = 8 + count + count / 2;
            slots = new long[places + 8];
        }

        void put(int hash, int number) {
            int place = Math.max(end, place(hash, places));
            if (place == slots.length - 1) {
                slots = Arrays.copyOf(slots, slots.length + slots.length / 2);
            }
            Arrays.fill(slots, end, place, FREE);
            slots[place] = (long) hash << 32 | number & 0xffffffffL;
            end = place + 1;
        }

        FeatureTable table() {
            Arrays.fill(slots, end, slots.length, FREE);
            return new FeatureTable(slots, places);
        }
    }
}
