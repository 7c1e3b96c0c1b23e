package molva.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import molva.entity.NameLabel.Kind;

/**
 * Joins the places that name one body, outlet or place: by the same words in any case, by listed names ({@code РФ} and
 * {@code Россия}), by an acronym in brackets or of the first letters, and a beginning with the whole ({@code министерство
 * обороны} with {@code министерство обороны России}).
 */
final class BodyJoiner {
    /** One body and its places. */
    static final class Body {
        final List<BodyMention> mentions = new ArrayList<>();
    }

    private static final int SHORTEST_BEGINNING = 2;
    private static final int SHORTEST_ACRONYM = 2;

    private final NameScene scene;
    private final Gazetteer gazetteer;
    private final Map<Integer, Body> byKey = new LinkedHashMap<>();
    private final Map<String, Integer> keyOfAcronym = new HashMap<>();

    /** For the words that a longer name begins with the longer one; empty where there are several such. */
    private final Map<Integer, Optional<BodyMention>> longer = new HashMap<>();

    private BodyJoiner(NameScene scene, Gazetteer gazetteer) {
        this.scene = scene;
        this.gazetteer = gazetteer;
    }

    /** The bodies of {@code mentions}, in the order in which they are first named. */
    static List<Body> join(NameScene scene, Gazetteer gazetteer, List<BodyMention> mentions) {
        var joiner = new BodyJoiner(scene, gazetteer);
        for (int i = 0; i < mentions.size(); i++) {
            joiner.noteAcronyms(mentions, i);
            joiner.noteBeginnings(mentions.get(i));
        }
        for (BodyMention mention : mentions) {
            joiner.byKey
                    .computeIfAbsent(joiner.key(mention), key -> new Body())
                    .mentions
                    .add(mention);
        }
        List<Body> bodies = new ArrayList<>(joiner.byKey.values());
        bodies.sort(
                Comparator.comparingInt(body -> body.mentions.getFirst().span().first()));
        return bodies;
    }

    private void noteAcronyms(List<BodyMention> mentions, int i) {
        BodyMention mention = mentions.get(i);
        if (i > 0 && bracketed(mentions.get(i - 1), mention)) {
            keyOfAcronym.put(text(mention), mentions.get(i - 1).key());
        }
        if (mention.span().kind() == Kind.ORGANIZATION && mention.keys().size() > 1) {
            keyOfAcronym.putIfAbsent(firstLetters(mention), mention.key());
        }
    }

    /** {@code Палестинская национальная администрация (ПНА)} */
    private boolean bracketed(BodyMention before, BodyMention mention) {
        return mention.span().first() == before.span().end() + 1
                && scene.words.form(before.span().end()).equals("(")
                && mention.span().kind().type() == before.span().kind().type();
    }

    private String text(BodyMention mention) {
        return scene.words
                .segmentation()
                .span(mention.coreFirst(), mention.coreEnd())
                .in(scene.text());
    }

    private String firstLetters(BodyMention mention) {
        StringBuilder letters = new StringBuilder();
        for (int i = mention.coreFirst(); i < mention.coreEnd(); i++) {
            String form = scene.words.form(i);
            if (scene.word(i) && form.length() > 2) {
                letters.append(Character.toUpperCase(form.charAt(0)));
            }
        }
        return letters.toString();
    }

    private void noteBeginnings(BodyMention mention) {
        if (mention.span().kind() != Kind.ORGANIZATION) {
            return;
        }
        for (int words = SHORTEST_BEGINNING; words < mention.keys().size(); words++) {
            noteLonger(mention.key(words), mention);
        }
        int listed = scene.listed.length(mention.coreFirst());
        if ((scene.listed.beginning(mention.coreFirst()) & NameClass.ORGANIZATION) != 0
                && mention.coreFirst() + listed < mention.coreEnd()) {
            noteLonger(BodyMention.listedKey(gazetteer.name(scene.listed.name(mention.coreFirst()))), mention);
        }
    }

    private void noteLonger(int key, BodyMention mention) {
        longer.merge(
                key,
                Optional.of(mention),
                (one, other) -> one.isPresent() && one.get().key() == mention.key() ? one : Optional.empty());
    }

    private int key(BodyMention mention) {
        int key = mention.key();
        if (isAcronym(mention) && keyOfAcronym.containsKey(text(mention))) {
            return keyOfAcronym.get(text(mention));
        }
        Optional<BodyMention> whole =
                longer.getOrDefault(mention.key(mention.keys().size()), Optional.empty());
        return mention.listed().isEmpty() && whole.isPresent() ? whole.get().key() : key;
    }

    private boolean isAcronym(BodyMention mention) {
        return mention.coreEnd() - mention.coreFirst() == 1
                && text(mention).length() >= SHORTEST_ACRONYM
                && (scene.shapes[mention.coreFirst()] == Shape.CAPITALS
                        || scene.shapes[mention.coreFirst()] == Shape.LATIN_CAPITALS);
    }
}
