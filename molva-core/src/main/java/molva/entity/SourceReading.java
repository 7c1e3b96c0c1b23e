package molva.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import molva.morphology.Tag;
import molva.morphology.Tag.Case;
import molva.morphology.Words;
import molva.text.Segmentation;
import molva.text.Span;
import molva.text.Token;

/** Finds in the words of one source whom they mean. */
final class SourceReading {
    private final Words words;
    private final Entities entities;
    private final int first;
    private final int end;
    private final int head;

    SourceReading(Words words, Entities entities, Span source) {
        this.words = words;
        this.entities = entities;
        Segmentation segmentation = words.segmentation();
        int from = segmentation.tokenAt(source.start());
        int to = from;
        while (to < words.size() && segmentation.tokens().get(to).start() < source.end()) {
            to++;
        }
        while (from < to && punctuation(from)) {
            from++;
        }
        while (to > from && punctuation(to - 1)) {
            to--;
        }
        this.first = from;
        this.end = to;
        this.head = NominativePhrase.head(words, first, end);
    }

    private boolean punctuation(int i) {
        return words.segmentation().tokens().get(i).kind() == Token.Kind.PUNCTUATION
                && !words.form(i).equals("(")
                && !words.form(i).equals(")");
    }

    String name(NominativePhrase phrases) {
        List<Entity> meant = meant();
        if (meant.isEmpty()) {
            return phrases.of(words, first, end);
        }
        return meant.stream().map(Entity::name).collect(Collectors.joining(" и "));
    }

    /** The entities that the source is: one, or several people or outlets joined by {@code и}; none for another phrase. */
    List<Entity> meant() {
        List<Mention> inside = inside();
        List<Mention> people = inside.stream().filter(this::apposed).toList();
        if (!people.isEmpty()) {
            return distinct(people);
        }
        return inside.stream()
                .filter(this::wholeSource)
                .findFirst()
                .map(mention -> List.of(entities.entity(mention)))
                .orElse(List.of());
    }

    private List<Entity> distinct(List<Mention> mentions) {
        return mentions.stream().map(entities::entity).distinct().toList();
    }

    private List<Mention> inside() {
        List<Mention> inside = new ArrayList<>();
        int i = first;
        while (i < end) {
            Optional<Mention> mention = entities.at(i);
            mention.ifPresent(inside::add);
            i = mention.map(Mention::end).orElse(i + 1);
        }
        return inside;
    }

    /** A person who is the source and not only mentioned: {@code министр [Иванов]}, not {@code адвокат [Иванова]}. */
    private boolean apposed(Mention mention) {
        if (mention.type() != Entity.Type.PERSON) {
            return false;
        }
        if (head < 0 || mention.first() <= head) {
            return mention.first() == first || mention.first() <= head;
        }
        Case headCase = words.tag(head).grammaticalCase();
        Case own = nameCase(mention);
        return own == headCase || own == Case.NONE;
    }

    private Case nameCase(Mention mention) {
        Tag tag = words.tag(mention.first());
        return tag.grammaticalCase();
    }

    /** A body or outlet that is the source's head: {@code агентство [Рейтер]}, {@code [полиция Малайзии]}. */
    private boolean wholeSource(Mention mention) {
        return mention.first() <= head && head < mention.end() || mention.type() == Entity.Type.MEDIA;
    }
}
