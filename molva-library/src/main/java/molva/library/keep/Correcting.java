package molva.library.keep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** An attribution before it is numbered: its links are to the machine's ids. */
    private record Draft(Attribution reading, Corrected.Origin origin) {}

    private final Analysis machine;
    private final Map<Integer, Correction> changes = new HashMap<>();
    private final List<Correction> additions = new ArrayList<>();

    Correcting(Analysis machine, List<Correction> corrections) {
        this.machine = machine;
        for (Correction correction : corrections) {
            if (correction.attribution().isPresent()) {
                changes.put(correction.attribution().getAsInt(), correction);
            } else {
                additions.add(correction);
            }
        }
    }

    Corrected apply() {
        List<Draft> drafts = drafts();
        List<Corrected.Origin> origins = drafts.stream().map(Draft::origin).toList();
        if (changes.isEmpty() && additions.isEmpty()) {
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
            OptionalInt id = OptionalInt.of(read.id());
            Optional<Correction> change = Optional.ofNullable(changes.get(read.id()));
            if (change.isEmpty()) {
                drafts.add(new Draft(read, new Corrected.Origin(id, change)));
            } else if (change.get().said().isPresent()) {
                Attribution said = reading(change.get().said().get(), read.relays());
                drafts.add(new Draft(said, new Corrected.Origin(id, change)));
            }
        }
        for (Correction addition : additions) {
            addition.said()
                    .ifPresent(said -> drafts.add(new Draft(
                            reading(said, OptionalInt.empty()),
                            new Corrected.Origin(OptionalInt.empty(), Optional.of(addition)))));
        }
        drafts.sort(Comparator.comparing(draft -> draft.reading().cue()));
        return drafts;
    }

    private Attribution reading(Correction.Said said, OptionalInt relays) {
        return new Attribution(
                0,
                said.source(),
                said.cue(),
                said.content(),
                said.manner(),
                said.kind(),
                said.who(),
                entity(said.who()),
                relays,
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
        Map<Integer, Integer> ids = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            OptionalInt old = drafts.get(i).origin().machine();
            if (old.isPresent()) {
                ids.put(old.getAsInt(), i);
            }
        }
        List<Attribution> numbered = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Attribution reading = drafts.get(i).reading();
            OptionalInt relayed = reading.relays();
            Optional<Integer> relays =
                    relayed.isPresent() ? Optional.ofNullable(ids.get(relayed.getAsInt())) : Optional.empty();
            numbered.add(reading.linked(i, optional(relays), parent(i, drafts)));
        }
        return numbered;
    }

    private static OptionalInt optional(Optional<Integer> id) {
        return id.isPresent() ? OptionalInt.of(id.get()) : OptionalInt.empty();
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
