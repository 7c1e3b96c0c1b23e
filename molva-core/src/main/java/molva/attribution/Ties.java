package molva.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import molva.attribution.Attribution.Kind;
import molva.text.Span;

/** Ties attributions to one another: which lies in whose content, and which carrier passes on whose word. */
final class Ties {
    /** Farthest that an attribution is looked for from the one it is tied to, in attributions. */
    private static final int REACH = 40;

    private Ties() {}

    /** The same attributions with {@code parent} and {@code relays} filled in. */
    static List<Attribution> tie(List<Attribution> all) {
        int[] relayed = new int[all.size()];
        for (Attribution one : all) {
            relayed[one.id()] = relayed(all, one).orElse(-1);
            if (returns(relayed, one.id())) {
                relayed[one.id()] = -1;
            }
        }
        List<Attribution> tied = new ArrayList<>();
        for (Attribution one : all) {
            int origin = relayed[one.id()];
            OptionalInt relays = origin < 0 ? OptionalInt.empty() : OptionalInt.of(origin);
            tied.add(one.linked(one.id(), relays, parent(all, one)));
        }
        return tied;
    }

    /** Whether the chain that leaves {@code start} comes back to it; later ids have no links yet. */
    private static boolean returns(int[] relayed, int start) {
        int at = relayed[start];
        for (int steps = 0; at >= 0 && steps < relayed.length; steps++) {
            if (at == start) {
                return true;
            }
            at = at < start ? relayed[at] : -1;
        }
        return false;
    }

    /** The smallest content, of a neighbour, that holds this one's cue and content. */
    private static OptionalInt parent(List<Attribution> all, Attribution one) {
        OptionalInt parent = OptionalInt.empty();
        int smallest = Integer.MAX_VALUE;
        int own = size(one);
        for (int i = Math.max(0, one.id() - REACH); i < Math.min(all.size(), one.id() + REACH); i++) {
            Attribution other = all.get(i);
            int size = size(other);
            if (i != one.id() && size < smallest && size > own && holds(other, one)) {
                parent = OptionalInt.of(i);
                smallest = size;
            }
        }
        return parent;
    }

    private static int size(Attribution one) {
        int size = 0;
        for (Span span : one.content()) {
            size += span.length();
        }
        return size;
    }

    private static boolean holds(Attribution outer, Attribution inner) {
        boolean cue = outer.content().stream().anyMatch(span -> span.contains(inner.cue()));
        Span first = inner.content().getFirst();
        return cue && outer.content().stream().anyMatch(span -> span.overlaps(first));
    }

    /**
     * {@code X заявил, что C, передаёт Y}: Y relays X, whose attribution it holds whole; {@code C, сообщает Y со ссылкой
     * на Z}: Y relays Z, which has the same content.
     */
    private static OptionalInt relayed(List<Attribution> all, Attribution carrier) {
        if (carrier.kind() != Kind.MEDIA && carrier.kind() != Kind.ORGANIZATION && carrier.kind() != Kind.PERSON) {
            return OptionalInt.empty();
        }
        OptionalInt relayed = OptionalInt.empty();
        int largest = 0;
        for (int i = Math.max(0, carrier.id() - 4); i < Math.min(all.size(), carrier.id() + 5); i++) {
            Attribution origin = all.get(i);
            if (i != carrier.id() && relays(carrier, origin) && size(origin) > largest) {
                relayed = OptionalInt.of(i);
                largest = size(origin);
            }
        }
        return relayed;
    }

    private static boolean relays(Attribution carrier, Attribution origin) {
        if (origin.kind() == Kind.HEARSAY
                || origin.kind() == Kind.AUTHOR
                || origin.who().equals(carrier.who())) {
            return false;
        }
        if (carrier.content().equals(origin.content())) {
            return passedOn(origin) && !passedOn(carrier);
        }
        return carrier.kind() == Kind.MEDIA && holds(carrier, origin) && whole(carrier, origin);
    }

    /** The carrier's content is the other one's sentence and little else. */
    private static boolean whole(Attribution carrier, Attribution origin) {
        return 2 * size(origin) > size(carrier);
    }

    /** Whether the text marks it as another's word: {@code со ссылкой на X}, {@code приводит слова X}. */
    private static boolean passedOn(Attribution one) {
        return one.rule().startsWith("relay.") || one.rule().startsWith("preposition.");
    }
}
