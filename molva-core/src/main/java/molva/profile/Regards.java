package molva.profile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import molva.attribution.Attribution;
import molva.entity.Entities;
import molva.entity.Entity;
import molva.entity.Mention;
import molva.text.Span;

/** Who speaks about whom: sources, and the people and bodies that their words name. Nobody speaks about himself here. */
public final class Regards {
    private static final Comparator<Regard> OFTEN_FIRST = Comparator.<Regard>comparingInt(
                    regard -> -regard.attributions().size())
            .thenComparingInt(Regard::source)
            .thenComparingInt(Regard::about);

    private Regards() {}

    /** Those of {@code profile}'s sources, the ones that stand in most attributions first. */
    public static List<Regard> of(Profile profile, List<Attribution> attributions, Entities entities) {
        List<Regard> regards = new ArrayList<>();
        for (int i = 0; i < profile.sources().size(); i++) {
            int source = i;
            Map<Integer, List<Integer>> about = new TreeMap<>();
            for (int id : profile.sources().get(i).ids()) {
                named(attributions.get(id), entities).stream()
                        .forEach(entity -> about.computeIfAbsent(entity, first -> new ArrayList<>())
                                .add(id));
            }
            about.forEach((entity, ids) -> regards.add(new Regard(source, entity, ids)));
        }
        regards.sort(OFTEN_FIRST);
        return regards;
    }

    private static BitSet named(Attribution attribution, Entities entities) {
        BitSet named = new BitSet();
        for (Span stretch : attribution.content()) {
            for (Mention mention : entities.in(stretch)) {
                boolean itself = attribution.entity().equals(OptionalInt.of(mention.entity()));
                if (!itself && speaks(entities.entity(mention))) {
                    named.set(mention.entity());
                }
            }
        }
        return named;
    }

    /** Whether it is somebody or a body, and no place or thing. */
    private static boolean speaks(Entity entity) {
        return switch (entity.type()) {
            case PERSON, ORGANIZATION, MEDIA -> true;
            case LOCATION, OTHER -> false;
        };
    }
}
