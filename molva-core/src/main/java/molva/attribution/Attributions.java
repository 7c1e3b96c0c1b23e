package molva.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/** The quotations and attributions of a document, each in the order of the text (attributions by cue). */
public record Attributions(List<Quotation> quotations, List<Attribution> all) {
    private static final int LEFT_OUT = -1;

    public Attributions {
        quotations = List.copyOf(quotations);
        all = List.copyOf(all);
    }

    /** Those with a confidence of at least {@code least}, numbered anew, as {@link #only} does. */
    public Attributions confident(double least) {
        return only(attribution -> attribution.confidence() >= least);
    }

    /**
     * Those that are {@code wanted}, numbered anew. Who lay within one that is left out lies within the next round it;
     * what is passed on by a carrier and left out itself is passed on no more.
     */
    public Attributions only(Predicate<Attribution> wanted) {
        int[] newIds = new int[all.size()];
        Arrays.fill(newIds, LEFT_OUT);
        int kept = 0;
        for (Attribution attribution : all) {
            if (wanted.test(attribution)) {
                newIds[attribution.id()] = kept++;
            }
        }
        if (kept == all.size()) {
            return this;
        }
        List<Attribution> left = new ArrayList<>(kept);
        for (Attribution attribution : all) {
            if (newIds[attribution.id()] != LEFT_OUT) {
                left.add(attribution.linked(
                        newIds[attribution.id()],
                        firstKept(attribution.relays(), newIds, relayed -> OptionalInt.empty()),
                        firstKept(attribution.parent(), newIds, Attribution::parent)));
            }
        }
        return new Attributions(quotations, left);
    }

    /** The new id of the first that is kept of {@code id} and those that {@code next} leads to. */
    private OptionalInt firstKept(OptionalInt id, int[] newIds, Function<Attribution, OptionalInt> next) {
        OptionalInt old = id;
        while (old.isPresent() && newIds[old.getAsInt()] == LEFT_OUT) {
            old = next.apply(all.get(old.getAsInt()));
        }
        return old.isPresent() ? OptionalInt.of(newIds[old.getAsInt()]) : OptionalInt.empty();
    }
}
