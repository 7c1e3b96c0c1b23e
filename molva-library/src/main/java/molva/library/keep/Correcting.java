package molva.library.keep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.attribution.Attributions;
import molva.entity.Entity;
import molva.profile.Profiler;
import molva.text.Span;
import molva.text.Verdicts;

/** Puts corrections in the place of what they correct, and reads profile and findings off the outcome. */
final class Correcting {
    private static final String RULE = "correction.hand";
    private static final int NOBODYS = -1;

    /** An attribution before it is numbered and linked; {@code relayed} is whose word it passes on. */
    private record Draft(Attribution reading, Optional<Subject> relayed, Corrected.Origin origin) {
        /** The last word counts most; what the machine has read counts least. */
        long weight() {
            return origin.correction().map(Correction::id).orElse(0L);
        }
    }

    private final Analysis machine;
    /** The last word on each attribution. */
    private final Map<Subject, Correction> changes = new LinkedHashMap<>();

    Correcting(Analysis machine, List<Correction> corrections) {
        this.machine = machine;
        corrections.forEach(correction -> changes.put(correction.about(), correction));
    }

    Corrected apply() {
        List<Draft> drafts = drafts();
        List<Corrected.Origin> origins = drafts.stream().map(Draft::origin).toList();
        if (changes.isEmpty()) {
            return new Corrected(machine, origins);
        }
        var attributions = new Attributions(machine.attributions().quotations(), numbered(drafts));
        var words = machine.words();
        var entities = machine.entities();
        var outcome = new Profiler().look(words, entities, attributions, Verdicts.NONE);
        return new Corrected(
                new Analysis(words, entities, attributions, outcome.profile(), outcome.findings()), origins);
    }

    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (Attribution read : machine.attributions().all()) {
            Subject subject = new Subject.Machine(read.id());
            if (!changes.containsKey(subject)) {
                drafts.add(new Draft(read, relayed(subject), new Corrected.Origin(subject, Optional.empty())));
            }
        }
        changes.forEach((subject, change) -> change.said()
                .ifPresent(said -> drafts.add(new Draft(
                        reading(said), relayed(subject, said), new Corrected.Origin(subject, Optional.of(change))))));
        drafts.sort(Comparator.comparing(draft -> draft.reading().cue()));
        return drafts;
    }

    private Optional<Subject> relayed(Subject subject, Correction.Said said) {
        return switch (said.relays()) {
            case Relayed.AsRead read -> relayed(subject);
            case Relayed.Nobodys none -> Optional.empty();
            case Relayed.Of of -> Optional.of(of.subject());
        };
    }

    /** Whose word it passes on in the machine's reading. */
    private Optional<Subject> relayed(Subject subject) {
        OptionalInt read = subject instanceof Subject.Machine known
                ? machine.attributions().all().get(known.id()).relays()
                : OptionalInt.empty();
        return read.isPresent() ? Optional.of(new Subject.Machine(read.getAsInt())) : Optional.empty();
    }

    private Attribution reading(Correction.Said said) {
        return new Attribution(
                0,
                said.source(),
                said.cue(),
                said.content(),
                said.manner(),
                said.kind(),
                said.who(),
                entity(said.who()),
                OptionalInt.empty(),
                OptionalInt.empty(),
                said.stance(),
                RULE,
                1.0);
    }

    private OptionalInt entity(String who) {
        return machine.entities().all().stream()
                .filter(entity -> entity.name().equals(who))
                .mapToInt(Entity::id)
                .findFirst();
    }

    private static List<Attribution> numbered(List<Draft> drafts) {
        int[] relays = relays(drafts);
        List<Attribution> numbered = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            OptionalInt relayed = relays[i] == NOBODYS ? OptionalInt.empty() : OptionalInt.of(relays[i]);
            numbered.add(drafts.get(i).reading().linked(i, relayed, parent(i, drafts)));
        }
        return numbered;
    }

    /**
     * What each passes on, or {@link #NOBODYS}. What would close a circle is left out: by taking one correction back, another
     * may come to stand against what the machine has read.
     */
    private static int[] relays(List<Draft> drafts) {
        Map<Subject, Integer> ids = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            ids.put(drafts.get(i).origin().subject(), i);
        }
        int[] relays = new int[drafts.size()];
        Arrays.fill(relays, NOBODYS);
        IntStream.range(0, drafts.size())
                .boxed()
                .sorted(Comparator.comparing(i -> -drafts.get(i).weight()))
                .forEach(i -> drafts.get(i)
                        .relayed()
                        .map(ids::get)
                        .filter(relayed -> !leads(relayed, i, relays))
                        .ifPresent(relayed -> relays[i] = relayed));
        return relays;
    }

    private static boolean leads(int from, int to, int[] relays) {
        int at = from;
        while (at != to && at != NOBODYS) {
            at = relays[at];
        }
        return at == to;
    }

    /** The smallest other one whose content holds this one's cue and content. */
    private static OptionalInt parent(int index, List<Draft> drafts) {
        Attribution inner = drafts.get(index).reading();
        int smallest = Integer.MAX_VALUE;
        OptionalInt parent = OptionalInt.empty();
        for (int i = 0; i < drafts.size(); i++) {
            for (Span stretch : drafts.get(i).reading().content()) {
                boolean holds = i != index
                        && stretch.contains(inner.cue())
                        && inner.content().stream().allMatch(stretch::contains);
                if (holds && stretch.length() < smallest) {
                    smallest = stretch.length();
                    parent = OptionalInt.of(i);
                }
            }
        }
        return parent;
    }
}
