package molva.app.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import molva.attribution.Attribution;

/** Through whom words reach the reader: {@code Подоляка ← Аль Капоне}, the one nearest to the reader first. Immutable. */
final class Chains {
    private static final int NOBODY = -1;

    private final List<Attribution> all;
    private final int[] carriers;

    Chains(List<Attribution> all) {
        this.all = all;
        carriers = new int[all.size()];
        Arrays.fill(carriers, NOBODY);
        for (Attribution attribution : all) {
            attribution.parent().ifPresent(parent -> carriers[attribution.id()] = parent);
        }
        for (Attribution attribution : all) {
            attribution.relays().ifPresent(relayed -> carriers[relayed] = attribution.id());
        }
    }

    /** Those through whom {@code attribution} reaches the reader, itself last; one who quotes himself is named once. */
    List<Attribution> to(Attribution attribution) {
        Deque<Attribution> chain = new ArrayDeque<>(List.of(attribution));
        BitSet seen = new BitSet();
        seen.set(attribution.id());
        for (int next = carriers[attribution.id()]; next != NOBODY && !seen.get(next); next = carriers[next]) {
            seen.set(next);
            Attribution carrier = all.get(next);
            if (!same(carrier, chain.getFirst())) {
                chain.addFirst(carrier);
            }
        }
        return List.copyOf(chain);
    }

    /** The same, and on to those whose words {@code attribution} passes on. */
    List<Attribution> through(Attribution attribution) {
        List<Attribution> chain = new ArrayList<>(to(attribution));
        BitSet seen = new BitSet();
        chain.forEach(link -> seen.set(link.id()));
        OptionalInt next = attribution.relays();
        while (next.isPresent() && !seen.get(next.getAsInt())) {
            seen.set(next.getAsInt());
            chain.add(all.get(next.getAsInt()));
            next = chain.getLast().relays();
        }
        return chain;
    }

    private static boolean same(Attribution one, Attribution other) {
        return one.kind() == other.kind() && one.who().equals(other.who());
    }
}
