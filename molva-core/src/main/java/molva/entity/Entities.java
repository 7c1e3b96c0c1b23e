package molva.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import molva.text.Span;

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

    /** The mentions that lie in {@code span}, in the order of the text. */
    public List<Mention> in(Span span) {
        int first = from(span.start());
        int end = first;
        while (end < mentions.size() && mentions.get(end).span().start() < span.end()) {
            end++;
        }
        boolean cut = end > first && mentions.get(end - 1).span().end() > span.end();
        return mentions.subList(first, cut ? end - 1 : end);
    }

    /** Index of the first mention that starts at or after {@code position}. */
    private int from(int position) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() >= position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
