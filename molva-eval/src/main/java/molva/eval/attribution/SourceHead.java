package molva.eval.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import molva.text.Span;

/**
 * Whether two source spans mean the same source: both are empty, or the second covers the first word or the last
 * capitalised word of the first ({@code пресс-секретарь президента Дмитрий Песков}: {@code пресс} or {@code Песков}).
 */
final class SourceHead {
    private SourceHead() {}

    static boolean holds(ScoredText text, Optional<Span> gold, Optional<Span> predicted) {
        if (gold.isEmpty() || predicted.isEmpty()) {
            return gold.isEmpty() && predicted.isEmpty();
        }
        BitSet goldWords = text.covered(List.of(gold.get()));
        BitSet predictedWords = text.covered(List.of(predicted.get()));
        int first = goldWords.nextSetBit(0);
        int name = lastCapitalised(text, goldWords);
        return (first >= 0 && predictedWords.get(first)) || (name >= 0 && predictedWords.get(name));
    }

    /**
     * The reference scorer walks a Python set of word numbers, whose order is that of the numbers modulo the set's
     * table size; "last" is meant in that order here too, so that both give the same figures.
     */
    private static int lastCapitalised(ScoredText text, BitSet words) {
        int mask = tableSize(words.cardinality()) - 1;
        int last = -1;
        for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
            if (text.startsUpperCase(word) && (last < 0 || (word & mask) > (last & mask))) {
                last = word;
            }
        }
        return last;
    }

    /** Table size of a Python set that grew to {@code elements}: fourfold, at three fifths full. */
    private static int tableSize(int elements) {
        int size = 8;
        while (elements * 5 >= (size - 1) * 3) {
            int filled = ((size - 1) * 3 + 4) / 5;
            size = Integer.highestOneBit(filled * 4) * 2;
        }
        return size;
    }
}
