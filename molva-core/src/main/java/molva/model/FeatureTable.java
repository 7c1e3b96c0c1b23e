package molva.model;

import java.util.Arrays;

/**
 * Numbers other than 0 by the hash of a feature, in one open-addressing array. A hash's place follows from its upper
 * bits, and the hashes lie in rising order: it is filled from front to back, and a search ends at the first hash that is
 * not lower. Immutable.
 */
final class FeatureTable {
    /** No value, and no hash is higher: every search ends here. */
    private static final long FREE = 0xffffffffL << 32;

    /** A hash in the upper and its number in the lower 32 bits of each. */
    private final long[] slots;

    private final int shift;

    private FeatureTable(long[] slots, int shift) {
        this.slots = slots;
        this.shift = shift;
    }

    /** The number of {@code hash}, 0 if it has none. */
    int get(int hash) {
        long wanted = (long) hash << 32;
        int place = hash >>> shift;
        while (Long.compareUnsigned(slots[place], wanted) < 0) {
            place++;
        }
        long slot = slots[place];
        return (int) (slot >>> 32) == hash ? (int) slot : 0;
    }

    /** Takes the hashes in rising unsigned order. */
    static final class Filler {
        private final int shift;
        private long[] slots;
        private int end;

        /** For about {@code count} hashes: a third to two thirds of the places will be taken. */
        Filler(int count) {
            int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, count + count / 2));
            shift = 32 - bits;
            slots = new long[(1 << bits) + 8];
        }

        void put(int hash, int number) {
            int place = Math.max(end, hash >>> shift);
            if (place == slots.length - 1) {
                slots = Arrays.copyOf(slots, slots.length + slots.length / 2);
            }
            Arrays.fill(slots, end, place, FREE);
            slots[place] = (long) hash << 32 | number & 0xffffffffL;
            end = place + 1;
        }

        FeatureTable table() {
            Arrays.fill(slots, end, slots.length, FREE);
            return new FeatureTable(slots, shift);
        }
    }
}
