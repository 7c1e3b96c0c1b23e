package molva.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import molva.attribution.Attribution;
import molva.entity.Entities;
import molva.text.Span;

/** Joins attributions of one source, by entity where it is known and by name elsewhere, and ranks the sources. */
final class SourceRanking {
    private static final Comparator<Profile.RankedSource> BY_WEIGHT = Comparator.comparingInt(
                    Profile.RankedSource::tokens)
            .thenComparingInt(Profile.RankedSource::attributions)
            .reversed()
            .thenComparing(Profile.RankedSource::who)
            .thenComparing(Profile.RankedSource::kind);

    private SourceRanking() {}

    static List<Profile.RankedSource> rank(Voices voices, Entities entities, List<Attribution> attributions) {
        Map<String, List<Attribution>> bySource = new LinkedHashMap<>();
        for (Attribution attribution : attributions) {
            bySource.computeIfAbsent(key(attribution), key -> new ArrayList<>()).add(attribution);
        }
        return bySource.values().stream()
                .map(own -> source(voices, entities, own))
                .sorted(BY_WEIGHT)
                .toList();
    }

    private static String key(Attribution attribution) {
        if (attribution.entity().isPresent()) {
            return "entity " + attribution.entity().getAsInt();
        }
        String who = attribution.who().toLowerCase(Locale.ROOT).replace('ё', 'е');
        return who.isEmpty() ? "kind " + attribution.kind() : "who " + who;
    }

    private static Profile.RankedSource source(Voices voices, Entities entities, List<Attribution> own) {
        List<Span> content = new ArrayList<>();
        own.forEach(attribution -> content.addAll(attribution.content()));
        Attribution first = own.getFirst();
        String who = first.entity().isPresent()
                ? entities.all().get(first.entity().getAsInt()).name()
                : first.who();
        List<Integer> ids = own.stream().map(Attribution::id).toList();
        return new Profile.RankedSource(who, commonestKind(own), ids, voices.words(content));
    }

    private static Attribution.Kind commonestKind(List<Attribution> own) {
        int[] counts = new int[Attribution.Kind.values().length];
        own.forEach(attribution -> counts[attribution.kind().ordinal()]++);
        Attribution.Kind commonest = own.getFirst().kind();
        for (Attribution.Kind kind : Attribution.Kind.values()) {
            commonest = counts[kind.ordinal()] > counts[commonest.ordinal()] ? kind : commonest;
        }
        return commonest;
    }
}
