package molva.eval.attribution;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import molva.attribution.Attribution.Kind;

/** Whose word each word of a text rests on: the kind of the longest content over it, the author where there is none. */
final class Voices {
    private Voices() {}

    static Kind[] of(ScoredText text, List<Marking> markings) {
        Kind[] voices = new Kind[text.size()];
        Arrays.fill(voices, Kind.AUTHOR);
        int[] longest = new int[text.size()];
        for (Marking marking : markings) {
            BitSet content = text.covered(marking.content());
            int length = content.cardinality();
            content.stream().filter(word -> length > longest[word]).forEach(word -> {
                longest[word] = length;
                voices[word] = marking.kind();
            });
        }
        return voices;
    }
}
