package molva.morphology;

import java.nio.ByteBuffer;
import java.util.Arrays;
import molva.model.Features;

/**
 * Surnames and first names that the dictionary lacks, by their hashes: {@code подоляка} is one, {@code подоляк} too. One
 * word in forty thousand passes for a name by chance. Immutable.
 *
 * <p>As a file: the hashes as unsigned numbers in rising order, four bytes each.
 */
public final class NameSet {
    private final int[] hashes;

    private NameSet(int[] hashes) {
        this.hashes = hashes;
    }

    static NameSet read(ByteBuffer bytes) {
        int[] hashes = new int[bytes.remaining() / Integer.BYTES];
        bytes.asIntBuffer().get(hashes);
        return new NameSet(hashes);
    }

    /** The set of {@code names}, in lower case and folded. */
    public static NameSet of(Iterable<String> names) {
        int[] hashes = new int[16];
        int size = 0;
        for (String name : names) {
            hashes = size == hashes.length ? Arrays.copyOf(hashes, 2 * size) : hashes;
            hashes[size++] = Features.hash(name) ^ Integer.MIN_VALUE;
        }
        int[] sorted = Arrays.stream(hashes, 0, size)
                .sorted()
                .distinct()
                .map(hash -> hash ^ Integer.MIN_VALUE)
                .toArray();
        return new NameSet(sorted);
    }

    public byte[] bytes() {
        var bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
        bytes.asIntBuffer().put(hashes);
        return bytes.array();
    }

    boolean contains(int hash) {
        int low = 0;
        int high = hashes.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compareUnsigned(hashes[middle], hash);
            if (order == 0) {
                return true;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return false;
    }
}
