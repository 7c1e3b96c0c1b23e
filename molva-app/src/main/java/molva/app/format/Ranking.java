package molva.app.format;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import molva.attribution.Attribution;
import molva.profile.Profile;

/** The order in which reports tell of voices: the author first, for it is what the others are set against. */
final class Ranking {
    private static final Comparator<Map.Entry<Attribution.Kind, Double>> AUTHOR_THEN_LARGEST =
            Comparator.<Map.Entry<Attribution.Kind, Double>, Boolean>comparing(
                            voice -> voice.getKey() != Attribution.Kind.AUTHOR)
                    .thenComparing(voice -> -voice.getValue())
                    .thenComparing(Map.Entry::getKey);

    private Ranking() {}

    static List<Map.Entry<Attribution.Kind, Double>> voices(Profile profile) {
        return profile.voices().entrySet().stream().sorted(AUTHOR_THEN_LARGEST).toList();
    }
}
