package molva.entity;

/** Numbers without boxes: filled first, then read by any number of threads. */
final class IntSet {
    private int[] table = new int[1 << 10];
    private boolean zero;
    private int size;

    void add(int number) {
        if (number == 0) {
            zero = true;
        } else if (!contains(number)) {
            if (2 * ++size > table.length) {
                grow();
            }
            table[free(number)] = number;
        }
    }

    boolean contains(int number) {
        if (number == 0) {
            return zero;
        }
        return table[free(number)] == number;
    }

    /** The place of {@code number}, or the free place where it belongs. */
    private int free(int number) {
        int place = number * 0x9e3779b9 >>> Integer.numberOfLeadingZeros(table.length - 1);
        while (table[place] != 0 && table[place] != number) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private void grow() {
        int[] old = table;
        table = new int[2 * old.length];
        for (int number : old) {
            if (number != 0) {
                table[free(number)] = number;
            }
        }
    }
}
