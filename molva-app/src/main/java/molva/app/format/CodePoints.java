package molva.app.format;

import java.util.Arrays;
import molva.text.Span;

/**
 * Turns positions inside Java (UTF-16 units) into those of the formats (Unicode code points): in {@code 🙂да} the word
 * starts at 2 inside and at 1 outside. A surrogate that stands alone counts as one. Immutable.
 */
public final class CodePoints {
    /** Where the second half of each pair stands, ascending. */
    private final int[] secondHalves;

    public CodePoints(String text) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, 2 * count));
                }
                found[count++] = i;
            }
        }
        secondHalves = Arrays.copyOf(found, count);
    }

    /** Number of code points before {@code position} (UTF-16 units); a position inside a pair counts as after it. */
    int at(int position) {
        int place = Arrays.binarySearch(secondHalves, position);
        return position - (place < 0 ? -place - 1 : place);
    }

    public int start(Span span) {
        return at(span.start());
    }

    public int end(Span span) {
        return at(span.end());
    }

    /** The position (UTF-16 units) of which {@link #at} is {@code point}. */
    public int position(int point) {
        int low = 0;
        int high = secondHalves.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (secondHalves[middle] - middle - 1 < point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return point + low;
    }
}
