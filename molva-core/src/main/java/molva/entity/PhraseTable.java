package molva.entity;

import java.util.Arrays;
import molva.model.Features;

/**
 * Phrases of words, each word by its {@link CaseKey}, with the classes of name that a phrase belongs to: a prefix tree
 * in one open-addressing table. Filled first, then only read, by any number of threads.
 */
final class PhraseTable {
    /** Words of a phrase that are no more than this are looked at. */
    static final int LONGEST = 8;

    private static final int ROOT = 1;

    /** Parent node, word key, child node by turns; child 0 means that the place is free. */
    private int[] edges = new int[3 << 14];

    private int[] classes = new int[1 << 13];
    private int[] values = new int[1 << 13];
    private int nodes = ROOT;

    /**
     * Adds the phrase of the first {@code length} keys to the classes {@code nameClass}; {@code value} is the caller's, and
     * the first one stays.
     */
    void add(int[] keys, int length, int nameClass, int value) {
        int node = ROOT;
        for (int i = 0; i < length; i++) {
            node = childOrNew(node, keys[i]);
        }
        classes[node] |= nameClass;
        values[node] = values[node] == 0 ? value : values[node];
    }

    int root() {
        return ROOT;
    }

    /** The node that {@code key} leads to from {@code node}; 0 if none. */
    int child(int node, int key) {
        int place = place(node, key);
        while (edges[place + 2] != 0) {
            if (edges[place] == node && edges[place + 1] == key) {
                return edges[place + 2];
            }
            place = place + 3 == edges.length ? 0 : place + 3;
        }
        return 0;
    }

    /** The classes of the phrase that ends at {@code node}; 0 if none does. */
    int classes(int node) {
        return classes[node];
    }

    int value(int node) {
        return values[node];
    }

    private int childOrNew(int node, int key) {
        int found = child(node, key);
        if (found != 0) {
            return found;
        }
        if (++nodes * 6 > edges.length) {
            grow();
        }
        if (nodes == classes.length) {
            classes = Arrays.copyOf(classes, 2 * nodes);
            values = Arrays.copyOf(values, 2 * nodes);
        }
        put(node, key, nodes);
        return nodes;
    }

    private void put(int node, int key, int child) {
        int place = place(node, key);
        while (edges[place + 2] != 0) {
            place = place + 3 == edges.length ? 0 : place + 3;
        }
        edges[place] = node;
        edges[place + 1] = key;
        edges[place + 2] = child;
    }

    private void grow() {
        int[] old = edges;
        edges = new int[2 * old.length];
        for (int i = 0; i < old.length; i += 3) {
            if (old[i + 2] != 0) {
                put(old[i], old[i + 1], old[i + 2]);
            }
        }
    }

    private int place(int node, int key) {
        return Integer.remainderUnsigned(Features.mix(node, key) * 0x9e3779b9, edges.length / 3) * 3;
    }
}
