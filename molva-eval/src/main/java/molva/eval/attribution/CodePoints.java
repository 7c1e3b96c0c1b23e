package molva.eval.attribution;

import java.util.Arrays;

/** Turns positions in Unicode code points, as files have them, into UTF-16 units, and back. Immutable. */
final class CodePoints {
    private final int[] unitOf;
    private final int[] pointOf;

    CodePoints(String text) {
        pointOf = new int[text.length() + 1];
        unitOf = new int[text.codePointCount(0, text.length()) + 1];
        int unit = 0;
        for (int point = 0; point < unitOf.length - 1; point++) {
            unitOf[point] = unit;
            int next = unit + Character.charCount(text.codePointAt(unit));
            Arrays.fill(pointOf, unit, next, point);
            unit = next;
        }
        unitOf[unitOf.length - 1] = text.length();
        pointOf[text.length()] = unitOf.length - 1;
    }

    int unit(int codePoint) {
        return unitOf[codePoint];
    }

    /** The code point that holds UTF-16 unit {@code unit}. */
    int point(int unit) {
        return pointOf[unit];
    }
}
