package molva.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All entities of a document and their mentions in the order of the text; mentions do not overlap. */
public record Entities(List<Entity> all, List<Mention> mentions) {
    public Entities {
        all = List.copyOf(all);
        mentions = List.copyOf(mentions);
    }

    public static Entities of(List<Entity> all) {
        List<Mention> mentions = new ArrayList<>();
        all.forEach(entity -> mentions.addAll(entity.mentions()));
        mentions.sort(Comparator.comparing(Mention::span));
        return new Entities(all, mentions);
    }

    public Entity entity(Mention mention) {
        return all.get(mention.entity());
    }

    /** The mention that holds token {@code token}. */
    public Optional<Mention> at(int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).end() > token) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < mentions.size() && mentions.get(low).first() <= token
                ? Optional.of(mentions.get(low))
                : Optional.empty();
    }
}
