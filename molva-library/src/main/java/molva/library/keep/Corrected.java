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

/** An analysis as people have corrected it. */
final class Corrected {
    private static final String RULE = "correction.hand";

    /** An attribution before it is numbered: links are to the machine's ids, {@code machine} is its own or -1. */
    private record Draft(int machine, Attribution reading) {}

    private final Analysis analysis;
    private final Map<Integer, Optional<Correction.Said>> changed = new HashMap<>();
    private final List<Correction.Said> missing = new ArrayList<>();

    private Corrected(Analysis analysis, List<Correction> corrections) {
        this.analysis = analysis;
        for (Correction correction : corrections) {
            if (correction.attribution().isPresent()) {
                changed.put(correction.attribution().getAsInt(), correction.said());
            } else {
                correction.said().ifPresent(missing::add);
            }
        }
    }

    /** @param corrections in the order in which they were made: the last word on an attribution counts */
    static Analysis of(Analysis analysis, List<Correction> corrections) {
        return corrections.isEmpty() ? analysis : new Corrected(analysis, corrections).apply();
    }

    private Analysis apply() {
        Attributions attributions = new Attributions(analysis.attributions().quotations(), numbered(drafts()));
        var words = analysis.words();
        var entities = analysis.entities();
        var outcome = new Profiler().look(words, entities, attributions, Verdicts.NONE);
        return new Analysis(words, entities, attributions, outcome.profile(), outcome.findings());
    }

    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (Attribution machine : analysis.attributions().all()) {
            Optional<Correction.Said> said = changed.get(machine.id());
            if (said == null) {
                drafts.add(new Draft(machine.id(), machine));
            } else if (said.isPresent()) {
                drafts.add(new Draft(machine.id(), reading(said.get(), machine.relays())));
            }
        }
        missing.forEach(said -> drafts.add(new Draft(-1, reading(said, OptionalInt.empty()))));
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
        return analysis.entities().all().stream()
                .filter(entity -> entity.name().equals(who))
                .mapToInt(Entity::id)
                .findFirst();
    }

    private List<Attribution> numbered(List<Draft> drafts) {
        Map<Integer, Integer> ids = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            ids.put(drafts.get(i).machine(), i);
        }
        List<Attribution> numbered = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Attribution reading = drafts.get(i).reading();
            OptionalInt relays = reading.relays().isPresent()
                    ? optional(ids.get(reading.relays().getAsInt()))
                    : OptionalInt.empty();
            numbered.add(with(reading, i, relays, parent(i, drafts)));
        }
        return numbered;
    }

    private static OptionalInt optional(@org.jspecify.annotations.Nullable Integer id) {
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
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

    private static Attribution with(Attribution reading, int id, OptionalInt relays, OptionalInt parent) {
        return new Attribution(
                id,
                reading.source(),
                reading.cue(),
                reading.content(),
                reading.manner(),
                reading.kind(),
                reading.who(),
                reading.entity(),
                relays,
                parent,
                reading.stance(),
                reading.rule(),
                reading.confidence());
    }
}
