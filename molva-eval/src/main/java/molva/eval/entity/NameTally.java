package molva.eval.entity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import molva.entity.Entities;
import molva.entity.Entity;
import molva.entity.Mention;
import molva.entity.NameLabel.Kind;
import molva.eval.score.Scores;
import molva.text.Span;

/** Counts words in names: right, found, marked by the annotator. Not thread-safe. */
final class NameTally {
    private enum Measure {
        PERSON,
        PLACE,
        PLACE_OR_FACILITY,
        ORGANIZATION
    }

    private static final class Count {
        long right;
        long found;
        long gold;
    }

    private final Map<Measure, Count> counts = new EnumMap<>(Measure.class);

    NameTally() {
        for (Measure measure : Measure.values()) {
            counts.put(measure, new Count());
        }
    }

    void add(NamedText article, Entities found) {
        List<Mention> names = found.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .toList();
        int name = 0;
        int gold = 0;
        int i = 0;
        while (i < article.text().length()) {
            int end = wordEnd(article.text(), i);
            if (end == i) {
                i++;
                continue;
            }
            var word = new Span(i, end);
            while (name < names.size() && names.get(name).span().end() <= i) {
                name++;
            }
            while (gold < article.names().size()
                    && article.names().get(gold).span().end() <= i) {
                gold++;
            }
            boolean inName = name < names.size() && names.get(name).span().overlaps(word);
            boolean inGold = gold < article.names().size()
                    && article.names().get(gold).span().overlaps(word);
            count(
                    inGold ? Optional.of(article.names().get(gold).kind()) : Optional.empty(),
                    inName ? Optional.of(names.get(name).type()) : Optional.empty());
            i = end;
        }
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void count(Optional<Kind> gold, Optional<Entity.Type> found) {
        boolean facility = gold.filter(Kind.FACILITY::equals).isPresent();
        Optional<Entity.Type> goldType = gold.map(Kind::type);
        count(Measure.PERSON, is(goldType, Entity.Type.PERSON), is(found, Entity.Type.PERSON));
        count(Measure.PLACE_OR_FACILITY, is(goldType, Entity.Type.LOCATION), is(found, Entity.Type.LOCATION));
        if (!facility) {
            count(Measure.PLACE, is(goldType, Entity.Type.LOCATION), is(found, Entity.Type.LOCATION));
        }
        count(Measure.ORGANIZATION, body(goldType), body(found));
    }

    private static boolean is(Optional<Entity.Type> type, Entity.Type wanted) {
        return type.filter(wanted::equals).isPresent();
    }

    private static boolean body(Optional<Entity.Type> type) {
        return is(type, Entity.Type.ORGANIZATION) || is(type, Entity.Type.MEDIA);
    }

    private void count(Measure measure, boolean gold, boolean found) {
        Count count = counts.get(measure);
        count.gold += gold ? 1 : 0;
        count.found += found ? 1 : 0;
        count.right += gold && found ? 1 : 0;
    }

    Scores scores() {
        var scores = new Scores.Builder();
        counts.forEach(
                (measure, count) -> scores.precisionRecall(Scores.name(measure), count.right, count.found, count.gold));
        return scores.build();
    }
}
